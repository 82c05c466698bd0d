package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** Finds what tokens open. Safe for use by several threads. */
public final class SharedPreviews {

    private static final String FOLDER = "previews";

    private final Workspaces workspaces;
    private final Clock clock;

    public SharedPreviews(final Workspaces workspaces, final Clock clock) {
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** What a token opens; absent when it is unknown, was revoked or has ended. */
    public Optional<SharedPreview> find(final String token) {
        final Session session = workspaces.systemSession(PageEditing.WEBSITE);
        try {
            return Jcr.get(() -> {
                final String path = "/" + Annex.NAME + "/" + place(token);
                return session.nodeExists(path)
                        ? Optional.of(read(session.getNode(path))).filter(each -> clock.instant().isBefore(each.until()))
                        : Optional.empty();
            });
        } finally {
            session.logout();
        }
    }

    /** Where the shared page is now, for that session; absent when it is gone or lies in the bin. */
    public static Optional<String> path(final SharedPreview shared, final Session website) {
        return Jcr.get(() -> {
            final Optional<Node> page = Nodes.identified(website, shared.page());
            return page.isPresent() && page.get().isNodeType(Nodes.PAGE) && !PageTree.inBin(page.get())
                    ? Optional.of(page.get().getPath()) : Optional.empty();
        });
    }

    /** Where in the annex it stands what that token opens. */
    static String place(final String token) {
        return FOLDER + "/" + hash(token);
    }

    static List<Node> all(final Session session) throws RepositoryException {
        final List<Node> all = new ArrayList<>();
        final String folder = "/" + Annex.NAME + "/" + FOLDER;
        if (session.nodeExists(folder)) {
            JcrUtils.getChildNodes(session.getNode(folder)).forEach(all::add);
        }
        return all;
    }

    static SharedPreview read(final Node node) throws RepositoryException {
        return new SharedPreview(node.getName(), node.getProperty("page").getString(),
                node.getProperty("user").getString(), node.getProperty("at").getDate().toInstant(),
                node.getProperty("until").getDate().toInstant());
    }

    private static String hash(final String token) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
