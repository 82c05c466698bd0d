package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Imports into a repository, and looks at what came of it. After each test the repository is empty again. */
final class ImportBench implements AfterEachCallback {

    private static final List<String> WORKSPACES =
            List.of(Places.FRAMEWORKS, Places.RELATIONS, Places.FOCUS_POINTS);
    private static final Path NODE_TYPES =
            Path.of("../../magnolia-ledelse-module/src/main/resources/ledelse/nodetypes/ledelse.cnd");

    private final TestRepository repository;
    private final List<Session> open = new ArrayList<>();

    ImportBench(final TestRepository repository) {
        this.repository = repository;
    }

    static TestRepository repository() {
        return TestRepository.create().workspaces(WORKSPACES.toArray(String[]::new)).cnd(NODE_TYPES);
    }

    @Override
    public void afterEach(final ExtensionContext context) {
        open.forEach(Session::logout);
        open.clear();
        WORKSPACES.forEach(workspace -> Jcr.run(() -> {
            final Session session = repository.systemSession(workspace);
            for (final NodeIterator nodes = session.getRootNode().getNodes("ledelse*"); nodes.hasNext();) {
                nodes.nextNode().remove();
            }
            session.save();
            session.logout();
        }));
    }

    ImportPlan run(final DraftFramework draft) {
        return run("2026-03-02", draft);
    }

    ImportPlan run(final String day, final DraftFramework draft) {
        final ImportPlan plan = imports(day).plan(draft);
        imports(day).apply(plan);
        return plan;
    }

    ImportPlan runEdition(final String label) {
        final FrameworkImport imports =
                new FrameworkImport(repository::systemSession, Example.edition(label), ImportProgress.NONE);
        final ImportPlan plan = imports.plan(Example.draft());
        imports.apply(plan);
        return plan;
    }

    FrameworkImport imports(final String day) {
        return new FrameworkImport(repository::systemSession, Example.requestOn(day), ImportProgress.NONE);
    }

    static Stream<String> changed(final ImportPlan plan) {
        return plan.byWorkspace().values().stream().flatMap(List::stream)
                .filter(item -> item.change() != Change.UNCHANGED).map(NodePlan::path);
    }

    /** Logged out after the test. */
    Session session(final String workspace) {
        final Session session = repository.systemSession(workspace);
        open.add(session);
        return session;
    }

    Node node(final String workspace, final String path) {
        return Jcr.get(() -> session(workspace).getNode(path));
    }

    static String text(final Node node, final String property) throws RepositoryException {
        return node.getProperty(property).getString();
    }

    List<Long> order(final String... points) {
        return Stream.of(points).map(point -> Jcr.get(() ->
                node(Places.FOCUS_POINTS, "/ledelsesgrundlag/" + point).getProperty("order").getLong())).toList();
    }

    void edit(final String workspace, final String path, final String property, final String value) {
        Jcr.run(() -> {
            final Node node = node(workspace, path);
            node.setProperty(property, value);
            node.getSession().save();
        });
    }

    static List<String> names(final Node node) throws RepositoryException {
        final List<String> names = new ArrayList<>();
        for (final NodeIterator children = node.getNodes(); children.hasNext();) {
            names.add(children.nextNode().getName());
        }
        return names;
    }

    /** Every node and property of the three workspaces, dates and identifiers included. */
    String everything() {
        final StringBuilder all = new StringBuilder();
        for (final String workspace : WORKSPACES) {
            final Session session = session(workspace);
            Jcr.run(() -> {
                for (final NodeIterator nodes = session.getRootNode().getNodes(); nodes.hasNext();) {
                    final Node node = nodes.nextNode();
                    if (!node.getName().startsWith("jcr:")) {
                        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                        export(node, bytes);
                        all.append(bytes.toString(StandardCharsets.UTF_8));
                    }
                }
            });
        }
        return all.toString();
    }

    private static void export(final Node node, final ByteArrayOutputStream bytes) throws RepositoryException {
        try {
            node.getSession().exportSystemView(node.getPath(), bytes, false, false);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
