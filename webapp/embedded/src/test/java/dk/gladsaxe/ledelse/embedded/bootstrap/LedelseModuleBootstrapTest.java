package dk.gladsaxe.ledelse.embedded.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.following.SnapshotService;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.EventListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The content of the module ledelse")
class LedelseModuleBootstrapTest {

    private static final Path MODULE = Path.of("../../magnolia-ledelse-module/src/main/resources");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .workspaces("ledelse-frameworks", "ledelse-relations", "ledelse-focus-points", "ledelse-stories", "ledelse-questions")
            .cnd(MODULE.resolve("ledelse/nodetypes/ledelse.cnd"))
            .bootstrap(MODULE.resolve("mgnl-bootstrap/ledelse"))
            .bootstrap(MODULE.resolve("mgnl-bootstrap-samples/ledelse"));

    @Test
    @DisplayName("is read into a snapshot without a fault, and all of it may be shown")
    void theSamplesAreSound() {
        try (SnapshotService service = SnapshotService.start(new Workspaces(), NOW)) {
            final Ledelsesgrundlag snapshot = service.get();
            assertThat(snapshot.content().faults()).isEmpty();
            assertThat(snapshot.content().unread()).isEmpty();
            assertThat(snapshot.current().map(edition -> edition.principles().size())).isEqualTo(Optional.of(6));
            assertThat(snapshot.relations().all()).hasSize(5);
            assertThat(snapshot.focusPoints().all()).hasSize(15);
            assertThat(snapshot.stories().all()).hasSize(12).allMatch(story -> !story.questions().isEmpty());
            assertThat(snapshot.questions().all()).hasSize(60);
        }
    }

    @Test
    @DisplayName("keeps its dates on their day")
    void datesStayOnTheirDay() throws RepositoryException {
        final var date = REPOSITORY.lasting("ledelse-stories").getNode("/hullet-i-vejen").getProperty("date");
        assertThat(date.getType()).isEqualTo(PropertyType.DATE);
        assertThat(LocalDate.ofInstant(date.getDate().toInstant(), NOW.getZone())).isEqualTo("2026-03-02");
    }

    @Test
    @DisplayName("gives the roles numbers as permissions")
    void permissionsAreNumbers() throws RepositoryException {
        final Session roles = REPOSITORY.lasting("userroles");
        assertThat(roles.getProperty("/ledelse-reader/acl_ledelse-stories/0/permissions").getType()).isEqualTo(PropertyType.LONG);
        assertThat(roles.getProperty("/ledelse-publisher/acl_website/0/permissions").getLong()).isEqualTo(63);
    }

    @Test
    @DisplayName("declares the functions of the templates where a Magnolia looks for them")
    void functionsAreBootstrapped() throws RepositoryException {
        assertThat(REPOSITORY.lasting("config").propertyExists(
                "/modules/rendering/renderers/freemarker/contextAttributes/ledelsefn/componentClass")).isTrue();
    }

    /** The repository as the module asks for it; nothing changes here, so nobody listens. */
    private static final class Workspaces implements ContentSource {

        @Override
        public Session session(final String workspace) {
            return REPOSITORY.lasting(workspace);
        }

        @Override
        public Subscription observe(final String workspace, final EventListener listener) {
            return () -> { };
        }
    }
}
