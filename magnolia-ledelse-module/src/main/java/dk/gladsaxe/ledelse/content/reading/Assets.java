package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.ImageFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What is known of the assets that items refer to. Of those in other stores nothing is. For one thread. */
final class Assets {

    /** Where the assets of the CMS's own store are kept. */
    static final String WORKSPACE = "dam";

    private static final String KEY = "jcr:";
    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Map<String, Found> known = new HashMap<>();

    /**
     * What came of looking for an asset.
     *
     * @param file    absent when there is none, or nobody has looked yet
     * @param missing whether it is certain that there is no such asset, or that it has no file
     * @param path    of its node; empty when there is none
     * @param draft   whether it is not exactly as last published
     */
    record Found(Optional<ImageFile> file, boolean missing, String path, boolean draft) {

        private static final Found NOT_LOOKED_FOR = new Found(Optional.empty(), false, "", false);
        private static final Found NOT_THERE = new Found(Optional.empty(), true, "", false);
    }

    Found find(final String key) {
        return known.getOrDefault(key, Found.NOT_LOOKED_FOR);
    }

    /** Whether an asset of this key would be in the CMS's own store. */
    static boolean isKey(final String key) {
        return key.startsWith(KEY);
    }

    /** The identifiers of those that are not exactly as last published. */
    Set<String> drafts() {
        final Set<String> drafts = new HashSet<>();
        known.forEach((key, found) -> found.file().filter(file -> found.draft())
                .ifPresent(file -> drafts.add(file.identifier())));
        return drafts;
    }

    /** Forgets all assets but these. */
    void retain(final Set<String> keys) {
        known.keySet().retainAll(keys);
    }

    /** Those of these keys that have to be looked for, since nobody has yet or something has changed there. */
    Set<String> outdated(final Set<String> keys, final Changes changes) {
        final Affected affected = new Affected(changes);
        final Set<String> outdated = new HashSet<>();
        for (final String key : keys) {
            final Found found = known.get(key);
            if (found == null || (found.path().isEmpty() ? !changes.none() : affected.at(found.path()))) {
                outdated.add(key);
            }
        }
        return outdated;
    }

    /** Looks for these; gives the keys of those of which something else is known now. */
    Set<String> read(final Session session, final Set<String> keys) throws RepositoryException {
        final Map<String, Found> now = new HashMap<>();
        for (final String key : keys) {
            now.put(key, look(session, key));
        }
        now.entrySet().removeIf(each -> each.getValue().equals(known.get(each.getKey())));
        known.putAll(now);
        return now.keySet();
    }

    private static Found look(final Session session, final String key) throws RepositoryException {
        final String identifier = key.substring(KEY.length());
        if (!IDENTIFIER.matcher(identifier).matches()) {
            return Found.NOT_THERE;
        }
        try {
            final Node asset = session.getNodeByIdentifier(identifier);
            final Optional<ImageFile> file = ImageFiles.of(asset);
            return new Found(file, file.isEmpty(), asset.getPath(),
                    !PublicationStatus.isAsPublished(asset, new Properties(asset)));
        } catch (final ItemNotFoundException e) {
            return Found.NOT_THERE;
        }
    }
}
