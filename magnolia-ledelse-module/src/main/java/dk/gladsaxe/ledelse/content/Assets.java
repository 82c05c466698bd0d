package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.ImageFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The assets that items refer to, each read when it is first asked for. Assets of other stores than the CMS's own are
 * not known of, and neither is any while the workspace cannot be read. For one thread.
 */
final class Assets {

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final ContentSource source;
    private final Consumer<Fault> faults;
    private final Map<String, Found> found = new HashMap<>();
    private final Set<String> drafts = new HashSet<>();
    private Optional<Session> session = Optional.empty();
    private boolean unreadable;

    Assets(final ContentSource source, final Consumer<Fault> faults) {
        this.source = source;
        this.faults = faults;
    }

    /** @param missing whether it is certain that there is no such asset */
    record Found(Optional<ImageFile> file, boolean missing) { }

    Found find(final String key) {
        return key.startsWith(ImageFiles.KEY) ? found.computeIfAbsent(key, this::read)
                : new Found(Optional.empty(), false);
    }

    /** The identifiers of those that were found and are not exactly as last published. */
    Set<String> drafts() {
        return drafts;
    }

    private Found read(final String key) {
        final String identifier = key.substring(ImageFiles.KEY.length());
        if (!IDENTIFIER.matcher(identifier).matches()) {
            return new Found(Optional.empty(), true);
        }
        try {
            return unreadable ? new Found(Optional.empty(), false) : read(session().getNodeByIdentifier(identifier));
        } catch (final ItemNotFoundException e) {
            return new Found(Optional.empty(), true);
        } catch (final RepositoryException e) {
            unreadable = true;
            faults.accept(new Fault(ImageFiles.WORKSPACE, "/", "",
                    "the workspace cannot be read, so nothing is known of the files of images: " + e));
            return new Found(Optional.empty(), false);
        }
    }

    private Found read(final Node asset) throws RepositoryException {
        final Optional<ImageFile> file = ImageFiles.of(asset);
        if (file.isPresent() && !PublicationStatus.isAsPublished(asset)) {
            drafts.add(asset.getIdentifier());
        }
        return new Found(file, file.isEmpty());
    }

    private Session session() throws RepositoryException {
        if (session.isEmpty()) {
            session = Optional.of(source.session(ImageFiles.WORKSPACE));
            // Keeps pending changes: should the CMS share the session, nobody's work is undone by a read.
            session.get().refresh(true);
        }
        return session.get();
    }
}
