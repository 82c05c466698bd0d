package dk.gladsaxe.ledelse.embedded.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.NamespaceException;
import javax.jcr.NamespaceRegistry;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Workspace;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;

/** The node types and namespaces of a repository. Safe for use by several threads. */
public final class NodeTypes {

    private static final Pattern POSITION = Pattern.compile(" \\(line (\\d+).*\\)$");

    private final Workspaces workspaces;

    NodeTypes(final Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    void registerMagnolias() {
        try (InputStream cnd = NodeTypes.class.getResourceAsStream("mgnl.cnd")) {
            register("mgnl.cnd", new String(cnd.readAllBytes(), StandardCharsets.UTF_8));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Registers all node types of a CND, those already known anew; {@link NodeTypesInvalid} when that cannot be.
     *
     * @param origin the file, for messages
     */
    public void register(final String origin, final String cnd) {
        Jcr.run(() -> {
            final Session session = workspaces.systemSession("config");
            try {
                register(origin, cnd, session.getWorkspace(), session);
            } finally {
                session.logout();
            }
        });
    }

    private static synchronized void register(
            final String origin, final String cnd, final Workspace workspace, final Session session) {
        try {
            CndImporter.registerNodeTypes(new StringReader(cnd), "", workspace.getNodeTypeManager(),
                    workspace.getNamespaceRegistry(), session.getValueFactory(), true);
        } catch (final ParseException e) {
            throw unreadable(origin, e);
        } catch (final RepositoryException e) {
            throw new NodeTypesInvalid(origin, new CndLines(cnd).lineOf(e.getMessage()), e.getMessage(), e);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackrabbit tells the position at the end of the message, and nowhere else. */
    private static NodeTypesInvalid unreadable(final String origin, final ParseException e) {
        final Matcher position = POSITION.matcher(e.getMessage());
        return position.find()
                ? new NodeTypesInvalid(
                        origin, Integer.parseInt(position.group(1)), e.getMessage().substring(0, position.start()), e)
                : new NodeTypesInvalid(origin, 0, e.getMessage(), e);
    }

    /** Makes the prefixes known; a {@link NodeTypesInvalid} when one already stands for another URI. */
    public void registerNamespaces(final String origin, final Map<String, String> namespaces) {
        Jcr.run(() -> {
            final Session session = workspaces.systemSession("config");
            try {
                final NamespaceRegistry registry = session.getWorkspace().getNamespaceRegistry();
                for (final Map.Entry<String, String> entry : namespaces.entrySet()) {
                    register(origin, registry, entry.getKey(), entry.getValue());
                }
            } finally {
                session.logout();
            }
        });
    }

    private static void register(
            final String origin, final NamespaceRegistry registry, final String prefix, final String uri)
            throws RepositoryException {
        final Optional<String> known = known(registry, prefix);
        if (known.isEmpty()) {
            registry.registerNamespace(prefix, uri);
        } else if (!known.get().equals(uri)) {
            throw new NodeTypesInvalid(origin, 0,
                    "the prefix '%s' already stands for %s and cannot stand for %s: choose another prefix, or keep the URI"
                            .formatted(prefix, known.get(), uri), null);
        }
    }

    private static Optional<String> known(final NamespaceRegistry registry, final String prefix)
            throws RepositoryException {
        try {
            return Optional.of(registry.getURI(prefix));
        } catch (final NamespaceException e) {
            return Optional.empty();
        }
    }
}
