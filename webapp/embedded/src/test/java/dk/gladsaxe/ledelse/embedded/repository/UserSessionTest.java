package dk.gladsaxe.ledelse.embedded.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.AccessDeniedException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A user's session")
class UserSessionTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create();

    private final Session system = REPOSITORY.lasting("website");
    private final List<Session> opened = new ArrayList<>();

    @BeforeEach
    void content() throws RepositoryException {
        for (final String name : List.of("open", "secret")) {
            final Node page = system.getRootNode().addNode(name, "mgnl:page");
            page.setProperty("title", "fælles ord");
            page.addNode("child", "mgnl:page").setProperty("title", "fælles ord");
        }
        system.save();
    }

    @AfterEach
    void clear() throws RepositoryException {
        opened.forEach(Session::logout);
        for (final String path : List.of("/open", "/secret", "/new")) {
            if (system.nodeExists(path)) {
                system.removeItem(path);
            }
        }
        system.save();
    }

    @ParameterizedTest(name = "{0}: sees {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /*=8               | /open /open/child /secret /secret/child
            /*=63              | /open /open/child /secret /secret/child
            /*=0               |
            /open=8            | /open
            /open/*=8          | /open/child
            /open=8 /open/*=8  | /open /open/child
            /*=8 /secret=0 /secret/*=0 | /open /open/child
            /*=63 /open/*=0    | /open /secret /secret/child
            /*=7               |
            """)
    void seesWhatItMayReadByPathAmongChildrenAndInQueries(final String rules, final String paths)
            throws RepositoryException {
        final List<String> visible = paths == null ? List.of() : Arrays.asList(paths.split(" "));
        final Session session = session(rules);
        final List<String> byPath = new ArrayList<>();
        for (final String path : List.of("/open", "/open/child", "/secret", "/secret/child")) {
            if (session.nodeExists(path)) {
                byPath.add(path);
                assertThat(session.propertyExists(path + "/title")).isTrue();
            } else {
                assertThat(session.propertyExists(path + "/title")).isFalse();
                assertThatThrownBy(() -> session.getNode(path)).isInstanceOf(PathNotFoundException.class);
            }
        }
        assertThat(byPath).isEqualTo(visible);
        assertThat(paths(session, "SELECT * FROM [mgnl:page] AS p WHERE CONTAINS(p.*, 'fælles')"))
                .containsExactlyInAnyOrderElementsOf(visible);
        if (session.nodeExists("/")) {
            assertThat(names(session.getRootNode().getNodes())).filteredOn(name -> !name.equals("jcr:system"))
                    .isEqualTo(visible.stream().filter(path -> path.lastIndexOf('/') == 0)
                            .map(path -> path.substring(1)).toList());
        }
    }

    @ParameterizedTest(name = "{0}: {1} is allowed: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /*=63              | set     | true
            /*=63              | add     | true
            /*=63              | remove  | true
            /*=8               | set     | false
            /*=8               | add     | false
            /*=8               | remove  | false
            /*=10              | set     | true
            /*=10              | add     | false
            /*=10              | remove  | false
            /*=12              | set     | false
            /*=63 /open*=8     | set     | false
            /*=63 /secret/*=8  | set     | true
            """)
    void changesWhatItMayChange(final String rules, final String change, final boolean allowed)
            throws RepositoryException {
        final Session session = session(rules);
        if (allowed) {
            change(session, change);
            assertThat(session.hasPendingChanges()).isFalse();
        } else {
            assertThatThrownBy(() -> change(session, change)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatItMakesIsRecordedUnderItsName() throws RepositoryException {
        final Session session = session("/*=63");
        final Node made = session.getRootNode().addNode("new", "mgnl:page");
        session.save();
        assertThat(made.getProperty("jcr:createdBy").getString()).isEqualTo("editor");
    }

    @Test
    void cannotMakeWorkspacesNorNodeTypes() {
        final Session session = session("/*=63");
        assertThatThrownBy(() -> session.getWorkspace().createWorkspace("mine"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> session.getWorkspace().getNodeTypeManager().unregisterNodeType("mgnl:page"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("is not to be had in a workspace that does not exist")
    void unknownWorkspace() {
        assertThatThrownBy(() -> REPOSITORY.systemSession("nowhere"))
                .isInstanceOf(RepositoryFailure.class).hasMessageContaining("nowhere").hasMessageContaining("website");
    }

    private static void change(final Session session, final String change) throws RepositoryException {
        switch (change) {
            case "set" -> session.getNode("/open").setProperty("title", "ny");
            case "add" -> session.getNode("/open").addNode("more", "mgnl:page");
            default -> session.getNode("/open/child").remove();
        }
        session.save();
    }

    private Session session(final String rules) {
        final Session session = REPOSITORY.session("website", new User("editor", Set.of(), new RolePermissions(
                Map.of("website", Arrays.stream(rules.split(" ")).map(rule -> rule.split("="))
                        .map(rule -> AccessRule.of(rule[0], Integer.parseInt(rule[1]))).toList()), List.of())));
        opened.add(session);
        return session;
    }

    private static List<String> paths(final Session session, final String query) throws RepositoryException {
        final List<String> paths = new ArrayList<>();
        for (final NodeIterator nodes = session.getWorkspace().getQueryManager()
                .createQuery(query, Query.JCR_SQL2).execute().getNodes(); nodes.hasNext();) {
            paths.add(nodes.nextNode().getPath());
        }
        return paths;
    }

    private static List<String> names(final NodeIterator nodes) throws RepositoryException {
        final List<String> names = new ArrayList<>();
        while (nodes.hasNext()) {
            names.add(nodes.nextNode().getName());
        }
        return names;
    }
}
