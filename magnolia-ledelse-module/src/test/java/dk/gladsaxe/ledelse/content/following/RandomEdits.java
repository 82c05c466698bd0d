package dk.gladsaxe.ledelse.content.following;

import static dk.gladsaxe.ledelse.content.TestRepository.date;

import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.content.reading.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Edits a repository as editors might, and worse. The same seed makes the same edits of the same repository. */
final class RandomEdits {

    private static final List<String> NAMES = List.of("a", "b", "c", "d-e", "f.g", "h i", "j");
    private static final List<String> FOLDERS = List.of("/", "/x", "/x/y", "/x-1", "/z");
    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";
    private static final String DAM = "dam";

    private final TestRepository repository;
    private final Random random;

    RandomEdits(final TestRepository repository, final long seed) {
        this.repository = repository;
        this.random = new Random(seed);
    }

    /** Makes a few edits, each saved or some of them together. */
    void some() throws RepositoryException {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            one();
            if (random.nextBoolean()) {
                save();
            }
        }
        save();
    }

    private void one() throws RepositoryException {
        switch (random.nextInt(13)) {
            case 0, 1, 2, 3 -> put();
            case 4, 5 -> setOne();
            case 6 -> remove();
            case 7 -> move();
            case 8 -> child();
            case 9 -> folder();
            case 10 -> note();
            case 11 -> picture();
            default -> asset();
        }
    }

    private void save() throws RepositoryException {
        for (final Workspace workspace : Workspace.values()) {
            repository.session(workspace.workspaceName()).save();
        }
        repository.session(DAM).save();
    }

    private Workspace workspace() {
        return one(List.of(Workspace.values()));
    }

    private void put() throws RepositoryException {
        final Workspace workspace = workspace();
        final Node folder = folder(workspace);
        final String name = one(NAMES);
        if (!folder.hasNode(name) || folder.getNode(name).isNodeType(workspace.nodeType())) {
            final Node node = folder.hasNode(name) ? folder.getNode(name) : folder.addNode(name, workspace.nodeType());
            TestRepository.set(node, properties(workspace));
        }
    }

    private Map<String, Object> properties(final Workspace workspace) throws RepositoryException {
        return switch (workspace) {
            case FRAMEWORKS -> Map.of("title", words(), "edition", one(NAMES));
            case RELATIONS -> Map.of("title", words(), "key", one(NAMES), "direction", "upward",
                    "framework", reference(Workspace.FRAMEWORKS));
            case FOCUS_POINTS -> Map.of("text", words(), "relation", reference(Workspace.RELATIONS));
            case QUESTIONS -> Map.of("text", words(), "relations", references(Workspace.RELATIONS),
                    "focusPoint", reference(Workspace.FOCUS_POINTS));
            case STORIES -> Map.of("title", words(), "body", "<p>" + words() + "</p>", "consentGiven", true,
                    "relations", references(Workspace.RELATIONS),
                    "focusPoints", references(Workspace.FOCUS_POINTS), "questions", references(Workspace.QUESTIONS),
                    "themes", List.of(one(NAMES)));
        };
    }

    private void setOne() throws RepositoryException {
        final Workspace workspace = workspace();
        final List<Node> items = items(workspace);
        if (!items.isEmpty()) {
            final Map<String, Object> properties = properties(workspace);
            final String property = one(properties.keySet().stream().sorted().toList());
            final Object value = properties.get(property);
            final boolean broken = random.nextBoolean();
            TestRepository.set(one(items), Map.of(property, !broken ? value
                    : value instanceof List ? List.of("snart", NOWHERE) : random.nextBoolean() ? "" : "snart"));
        }
    }

    private void remove() throws RepositoryException {
        final List<Node> nodes = random.nextInt(4) == 0 ? folders(workspace()) : items(workspace());
        if (!nodes.isEmpty()) {
            one(nodes).remove();
        }
    }

    private void move() throws RepositoryException {
        final Workspace workspace = workspace();
        final List<Node> nodes = random.nextInt(3) == 0 ? folders(workspace) : items(workspace);
        if (!nodes.isEmpty()) {
            final Node node = one(nodes);
            final String target = folder(workspace).getPath();
            final String path = (target.equals("/") ? "" : target) + "/" + one(NAMES);
            final Session session = node.getSession();
            if (!session.nodeExists(path) && !(path + "/").startsWith(node.getPath() + "/")) {
                session.move(node.getPath(), path);
            }
        }
    }

    private void picture() throws RepositoryException {
        final List<Node> items = items(one(List.of(Workspace.RELATIONS, Workspace.STORIES)));
        if (!items.isEmpty()) {
            final Node item = one(items);
            if (item.hasNode("picture") && random.nextInt(3) == 0) {
                item.getNode("picture").remove();
            } else {
                TestRepository.picture(item, image());
            }
        }
    }

    /** Changes what stands in a framework, or puts there what nobody expects. */
    private void child() throws RepositoryException {
        final List<Node> items = items(random.nextBoolean() ? Workspace.FRAMEWORKS : workspace());
        if (items.isEmpty()) {
            return;
        }
        final Node item = one(items);
        final Node principles = item.hasNode("principles") ? item.getNode("principles")
                : item.addNode("principles", "mgnl:contentNode");
        final String name = one(NAMES);
        switch (random.nextInt(4)) {
            case 0 -> {
                if (principles.hasNode(name)) {
                    principles.getNode(name).remove();
                }
            }
            case 1 -> {
                if (principles.hasNode(name)) {
                    principles.orderBefore(name, null);
                }
            }
            default -> {
                final Node principle = principles.hasNode(name) ? principles.getNode(name)
                        : principles.addNode(name, "mgnl:contentNode");
                TestRepository.set(principle, Map.of("text", random.nextInt(4) == 0 ? "" : words(),
                        "mgnl:lastModified", date("2026-01-0" + (1 + random.nextInt(3)) + "T00:00:00Z")));
            }
        }
    }

    /** Changes a folder itself, or makes another one. */
    private void folder() throws RepositoryException {
        final Node folder = folder(workspace());
        if (folder.getDepth() > 0) {
            folder.addMixin("mgnl:noted");
            TestRepository.set(folder, Map.of("mgnl:note", words()));
        }
    }

    /** Publishes an item, changes it afterwards, or marks it for deletion. */
    private void note() throws RepositoryException {
        final List<Node> items = items(workspace());
        if (!items.isEmpty()) {
            final Node item = one(items);
            switch (random.nextInt(4)) {
                case 0 -> TestRepository.set(item, Map.of("mgnl:lastModified", date("2026-01-03T00:00:00Z")));
                case 1 -> {
                    item.addMixin("mgnl:deleted");
                    TestRepository.set(item, Map.of("mgnl:deleted", date("2026-01-03T00:00:00Z")));
                }
                default -> TestRepository.set(item, Map.of("mgnl:activationStatus", "true",
                        "mgnl:lastActivated", date("2026-01-02T00:00:00Z")));
            }
        }
    }

    private void asset() throws RepositoryException {
        final Session session = repository.session(DAM);
        final String path = "/" + one(NAMES);
        if (!session.nodeExists(path)) {
            session.getRootNode().addNode(path.substring(1), "mgnl:asset").addNode("jcr:content", "mgnl:contentNode");
        } else if (random.nextInt(3) == 0) {
            session.removeItem(path);
        } else if (random.nextInt(3) == 0 && session.nodeExists(path + "/jcr:content")) {
            session.removeItem(path + "/jcr:content");
        } else if (session.nodeExists(path + "/jcr:content")) {
            TestRepository.set(session.getNode(path + "/jcr:content"), Map.of("width", (long) random.nextInt(3)));
        }
    }

    private String image() throws RepositoryException {
        final List<Node> assets = new ArrayList<>();
        for (final NodeIterator each = repository.session(DAM).getRootNode().getNodes(); each.hasNext();) {
            final Node node = each.nextNode();
            if (node.isNodeType("mgnl:asset")) {
                assets.add(node);
            }
        }
        return random.nextBoolean() ? "" : "jcr:" + (assets.isEmpty() ? NOWHERE : one(assets).getIdentifier());
    }

    private String reference(final Workspace workspace) throws RepositoryException {
        final List<Node> items = items(workspace);
        return items.isEmpty() || random.nextInt(8) == 0 ? NOWHERE : one(items).getIdentifier();
    }

    private List<String> references(final Workspace workspace) throws RepositoryException {
        final List<String> references = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            references.add(reference(workspace));
        }
        return references;
    }

    private Node folder(final Workspace workspace) throws RepositoryException {
        Node node = repository.session(workspace.workspaceName()).getRootNode();
        for (final String name : one(FOLDERS).split("/")) {
            if (!name.isEmpty()) {
                node = node.hasNode(name) ? node.getNode(name) : node.addNode(name, "mgnl:folder");
            }
            if (node.isNodeType(workspace.nodeType())) {
                return node.getSession().getRootNode();
            }
        }
        return node;
    }

    private List<Node> items(final Workspace workspace) throws RepositoryException {
        return below(repository.session(workspace.workspaceName()).getRootNode(), workspace.nodeType());
    }

    private List<Node> folders(final Workspace workspace) throws RepositoryException {
        return below(repository.session(workspace.workspaceName()).getRootNode(), "mgnl:folder");
    }

    private static List<Node> below(final Node node, final String type) throws RepositoryException {
        final List<Node> found = new ArrayList<>();
        for (final NodeIterator each = node.getNodes(); each.hasNext();) {
            final Node child = each.nextNode();
            if (!child.getName().startsWith("jcr:")) {
                if (child.isNodeType(type)) {
                    found.add(child);
                }
                found.addAll(below(child, type));
            }
        }
        return found;
    }

    private String words() {
        return one(NAMES) + " " + one(NAMES);
    }

    private <T> T one(final List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
