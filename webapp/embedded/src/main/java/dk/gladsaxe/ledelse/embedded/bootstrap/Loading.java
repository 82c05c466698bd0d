package dk.gladsaxe.ledelse.embedded.bootstrap;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.ImportUUIDBehavior;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Files on their way in: one session for each workspace, unsaved until all is well. Used by one thread. */
final class Loading implements AutoCloseable {

    private final Workspaces workspaces;
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final List<BootstrapFile> loaded = new ArrayList<>();

    Loading(final Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    Session session(final String workspace) {
        return sessions.computeIfAbsent(workspace, workspaces::systemSession);
    }

    void load(final BootstrapFile file) {
        if (!workspaces.names().contains(file.workspace())) {
            throw new BootstrapInvalid(file.origin(), "there is no workspace '%s'; there are %s. Name it in the module's descriptor."
                    .formatted(file.workspace(), workspaces.names().stream().sorted().toList()), null);
        }
        try {
            load(file, session(file.workspace()));
        } catch (final RepositoryException e) {
            throw new BootstrapInvalid(file.origin(), e.getMessage(), e);
        }
        loaded.add(file);
    }

    private static void load(final BootstrapFile file, final Session session) throws RepositoryException {
        if (session.nodeExists(file.nodePath())) {
            session.removeItem(file.nodePath());
        }
        final ContentHandler handler = session.getImportContentHandler(
                parent(file, session), ImportUUIDBehavior.IMPORT_UUID_COLLISION_THROW);
        switch (file.format()) {
            case YAML -> new YamlImport(file, handler).run();
            case XML -> new XmlImport(file, handler).run();
        }
        if (!session.nodeExists(file.nodePath())) {
            throw new BootstrapInvalid(
                    file.origin(), "the file's name says that its node is '" + file.nodeName() + "'", null);
        }
    }

    private static String parent(final BootstrapFile file, final Session session) throws RepositoryException {
        String path = "";
        for (final String name : file.path().subList(0, file.path().size() - 1)) {
            final String parent = path.isEmpty() ? "/" : path;
            path = path + "/" + name;
            if (!session.nodeExists(path)) {
                addContent(file.workspace(), session, parent, name, path);
            }
        }
        return path.isEmpty() ? "/" : path;
    }

    private static void addContent(
            final String workspace, final Session session, final String parent, final String name, final String path)
            throws RepositoryException {
        final SystemView view = new SystemView(
                session.getImportContentHandler(parent, ImportUUIDBehavior.IMPORT_UUID_COLLISION_THROW));
        try {
            view.startDocument();
            view.startNode(name, "mgnl:content", List.of(), Identifiers.of(workspace, path).toString());
            view.endNode();
            view.endDocument();
        } catch (final SAXException e) {
            throw new RepositoryException(path + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** Throws for the first file whose content JCR would refuse to save. */
    void check() {
        for (final BootstrapFile file : loaded) {
            final Session session = session(file.workspace());
            final Optional<String> fault = Jcr.get(() -> session.nodeExists(file.nodePath())
                    ? ImportedTree.fault(session.getNode(file.nodePath())) : Optional.empty());
            fault.ifPresent(reason -> {
                throw new BootstrapInvalid(file.origin(), reason, null);
            });
        }
    }

    /** Saves every workspace once, that one after the others. */
    void save(final String last) {
        sessions.entrySet().stream().filter(entry -> !entry.getKey().equals(last)).map(Map.Entry::getValue)
                .forEach(session -> Jcr.run(session::save));
        Optional.ofNullable(sessions.get(last)).ifPresent(session -> Jcr.run(session::save));
    }

    @Override
    public void close() {
        sessions.values().forEach(Session::logout);
    }
}
