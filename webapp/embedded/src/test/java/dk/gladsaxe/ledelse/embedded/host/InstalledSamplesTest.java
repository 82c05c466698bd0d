package dk.gladsaxe.ledelse.embedded.host;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.jcr.Session;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Samples in a new home")
@ExtendWith(SharedHost.class)
class InstalledSamplesTest {

    private static final String STORY = "/den-tomme-stol";
    private static final String PAGE = "/ledelse";

    private final Running host;

    InstalledSamplesTest(final Running host) {
        this.host = host;
    }

    @ParameterizedTest
    @ValueSource(strings = {"frameworks", "relations", "stories", "questions", "focus-points"})
    void areTheSameInTheApiOfAuthorAsForVisitors(final String type) throws IOException, InterruptedException {
        final String address = "/.rest/delivery/ledelse/api/v1/" + type + "?limit=3&fields=name";
        final String ofVisitors = host.get(address).body();
        assertThat(ofVisitors).contains("\"name\"");
        assertThat(host.getAsEditor("/author" + address).body().replace("/author/", "/")).isEqualTo(ofVisitors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relations", "stories", "questions", "focus-points"})
    void areShownToEditorsAsPublished(final String type) throws IOException, InterruptedException {
        final String list = host.getAsEditor(
                "/author/.magnolia/admincentral/apps/ledelse-" + type + "-app").body();
        assertThat(Jsoup.parse(list).select("tbody .status").eachText()).isNotEmpty().containsOnly("Udgivet");
    }

    @ParameterizedTest(name = "when the public instance was there {0}, they are {1}")
    @CsvSource({"before, DRAFT", "not yet, PUBLISHED"})
    void areDraftsWhereVisitorsMayNotHaveThem(
            final String there, final ItemStatus status, @TempDir final Path home) {
        final HostOptions both = new HostOptions(home, List.of(), Optional.of(host.lightModules()), true,
                Optional.of(SharedHost.PASSWORD));
        if (there.equals("before")) {
            Instances.open(both.publicOnly()).close();
        }
        try (Instances instances = Instances.open(both)) {
            assertThat(status(instances, "ledelse-stories", STORY)).isEqualTo(status);
            assertThat(status(instances, "website", PAGE)).isEqualTo(status);
        }
    }

    @Test
    void arePublishedWithTheirPictures() {
        assertThat(status(host.host().instances(), "dam", "/ledelse-eksempel/trappe")).isEqualTo(ItemStatus.PUBLISHED);
    }

    private static ItemStatus status(final Instances instances, final String workspace, final String path) {
        final Session session = instances.author().workspaces().systemSession(workspace);
        try {
            return Jcr.get(() -> ItemStatus.of(session.getNode(path)));
        } finally {
            session.logout();
        }
    }
}
