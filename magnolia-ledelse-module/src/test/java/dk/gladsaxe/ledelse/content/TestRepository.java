package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.content.reading.Workspace;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventListener;
import javax.jcr.observation.ObservationManager;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real repository in memory with the module's node types and workspaces, emptied before each test. */
public final class TestRepository implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ContentSource {

    private static final int ALL_EVENTS = Event.NODE_ADDED | Event.NODE_REMOVED | Event.NODE_MOVED
            | Event.PROPERTY_ADDED | Event.PROPERTY_CHANGED | Event.PROPERTY_REMOVED;

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private Path home;
    private RepositoryImpl repository;

    @Override
    public void beforeAll(final ExtensionContext context) throws Exception {
        home = Files.createTempDirectory("ledelse-test");
        try (InputStream config = getClass().getResourceAsStream("repository.xml")) {
            repository = RepositoryImpl.create(RepositoryConfig.create(config, home.toString()));
        }
        final Session session = login("default");
        for (final String types : List.of("/dk/gladsaxe/ledelse/content/mgnl.cnd", "/ledelse/nodetypes/ledelse.cnd")) {
            try (InputStreamReader cnd =
                    new InputStreamReader(getClass().getResourceAsStream(types), StandardCharsets.UTF_8)) {
                CndImporter.registerNodeTypes(cnd, session);
            }
        }
        for (final String workspace : workspaces()) {
            session.getWorkspace().createWorkspace(workspace);
        }
        session.logout();
    }

    @Override
    public void beforeEach(final ExtensionContext context) throws Exception {
        for (final String workspace : workspaces()) {
            final Session session = session(workspace);
            for (final NodeIterator each = session.getRootNode().getNodes(); each.hasNext();) {
                final Node node = each.nextNode();
                if (!node.getName().startsWith("jcr:")) {
                    node.remove();
                }
            }
            session.save();
        }
    }

    @Override
    public void afterAll(final ExtensionContext context) throws Exception {
        repository.shutdown();
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    /** A session of its own, to be logged out by whoever asked for it. */
    public Session login(final String workspace) throws RepositoryException {
        return repository.login(new SimpleCredentials("admin", "admin".toCharArray()), workspace);
    }

    /** One session per workspace and thread, as a CMS keeps them. */
    @Override
    public Session session(final String workspace) throws RepositoryException {
        final String key = Thread.currentThread().getId() + ":" + workspace;
        if (!sessions.containsKey(key)) {
            sessions.put(key, login(workspace));
        }
        return sessions.get(key);
    }

    @Override
    public Subscription observe(final String workspace, final EventListener listener) throws RepositoryException {
        final Session session = login(workspace);
        final ObservationManager observation = session.getWorkspace().getObservationManager();
        observation.addEventListener(listener, ALL_EVENTS, "/", true, null, null, false);
        return session::logout;
    }

    /**
     * Adds or changes an item and saves it; parents are folders.
     *
     * @param properties name to value: String, Long, Boolean, Calendar, bytes or a list of Strings
     * @return its identifier
     */
    public String put(final String workspace, final String path, final Map<String, ?> properties)
            throws RepositoryException {
        final Session session = session(workspace);
        Node node = session.getRootNode();
        for (final String name : path.substring(1, Math.max(1, path.lastIndexOf('/'))).split("/")) {
            node = name.isEmpty() ? node : node.hasNode(name) ? node.getNode(name) : node.addNode(name, "mgnl:folder");
        }
        final String name = path.substring(path.lastIndexOf('/') + 1);
        node = node.hasNode(name) ? node.getNode(name) : node.addNode(name, typeOf(workspace));
        set(node, properties);
        session.save();
        return node.getIdentifier();
    }

    /** Adds or changes an asset and saves it; the properties are those of its file. */
    public String asset(final String path, final Map<String, ?> file) throws RepositoryException {
        final String identifier = put("dam", path, Map.of());
        final Session session = session("dam");
        final Node asset = session.getNode(path);
        set(asset.hasNode("jcr:content") ? asset.getNode("jcr:content")
                : asset.addNode("jcr:content", "mgnl:contentNode"), file);
        session.save();
        return identifier;
    }

    /** Adds a child node to an item, with properties, and saves it. */
    public void child(final String workspace, final String path, final Map<String, ?> properties)
            throws RepositoryException {
        final Session session = session(workspace);
        final int slash = path.lastIndexOf('/');
        final Node parent = session.getNode(path.substring(0, slash));
        set(parent.addNode(path.substring(slash + 1), "mgnl:contentNode"), properties);
        session.save();
    }

    /** Gives an item, or one that has it already, the picture of this key, and saves it. */
    public void picture(final String workspace, final String path, final String key) throws RepositoryException {
        final Session session = session(workspace);
        picture(session.getNode(path), key);
        session.save();
    }

    /** Gives an item the picture of this key. */
    public static void picture(final Node item, final String key) throws RepositoryException {
        final Node pictures = item.hasNode("picture") ? item.getNode("picture")
                : item.addNode("picture", "mgnl:contentNode");
        set(pictures.hasNode("0") ? pictures.getNode("0") : pictures.addNode("0", "mgnl:contentNode"),
                Map.of("image", key, "imageAlt", "To på en trappe"));
    }

    /** A point in time with its offset, as content stores it. */
    public static Calendar date(final String iso) {
        final OffsetDateTime time = OffsetDateTime.parse(iso);
        final Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(time.getOffset()));
        calendar.setTimeInMillis(time.toInstant().toEpochMilli());
        return calendar;
    }

    /** Sets properties of a node; the values are of the types that {@link #put} takes. */
    public static void set(final Node node, final Map<String, ?> properties) throws RepositoryException {
        for (final Map.Entry<String, ?> each : properties.entrySet()) {
            if (each.getValue() instanceof List<?> list) {
                node.setProperty(each.getKey(), list.toArray(String[]::new));
            } else if (each.getValue() instanceof Calendar date) {
                node.setProperty(each.getKey(), date);
            } else if (each.getValue() instanceof Boolean flag) {
                node.setProperty(each.getKey(), flag);
            } else if (each.getValue() instanceof byte[] bytes) {
                node.setProperty(each.getKey(),
                        node.getSession().getValueFactory().createBinary(new ByteArrayInputStream(bytes)));
            } else if (each.getValue() instanceof Long number) {
                node.setProperty(each.getKey(), number);
            } else {
                node.setProperty(each.getKey(), (String) each.getValue());
            }
        }
    }

    private static List<String> workspaces() {
        return Stream.concat(Stream.of(Workspace.values()).map(Workspace::workspaceName), Stream.of("dam", "ledelse-delivery")).toList();
    }

    private static String typeOf(final String workspace) {
        return Stream.of(Workspace.values()).filter(each -> each.workspaceName().equals(workspace))
                .map(Workspace::nodeType).findFirst().orElse("mgnl:asset");
    }
}
