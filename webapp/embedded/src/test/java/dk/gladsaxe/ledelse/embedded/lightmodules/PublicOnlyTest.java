package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("While the author instance does not run")
class PublicOnlyTest {

    private static Running host;
    private static Map<String, ShownPage> before;

    @BeforeAll
    static void stopTheAuthor() throws Exception {
        final Running both = Running.start();
        before = Crawl.from(both, "/ledelse");
        host = both.withoutAuthor();
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @Test
    void visitorsFindEveryPagePictureAndStyleSheetAsBefore() throws Exception {
        assertThat(host.home().resolve("author/process")).as("of an open repository").doesNotExist();
        assertThat(host.home().resolve("public/process")).exists();
        final Map<String, ShownPage> now = Crawl.from(host, "/ledelse");
        assertThat(now.keySet()).isEqualTo(before.keySet()).hasSizeGreaterThan(200)
                .anyMatch(path -> path.startsWith("/dam/")).anyMatch(path -> path.endsWith(".css"));
        now.forEach((path, page) -> {
            assertThat(page.status()).as(path).isEqualTo(200);
            if (!path.contains("/kort") && !path.contains("/bunke")) {
                assertThat(page.source()).as(path).isEqualTo(before.get(path).source());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledelse/kort?seed=7&card=2", "/en/ledelse/bunke?cards=eksempel-opad-1.eksempel-opad-2",
        "/ledelse/soeg?q=tillid", "/.rest/delivery/ledelse/stories/v1"})
    void visitorsDrawCollectAndSearchAndChannelsAreDelivered(final String path) throws Exception {
        assertThat(host.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void thereIsNothingBelowItsAddress() throws Exception {
        assertThat(host.get("/author/ledelse").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish --all", "publish /ledelse", "unpublish /ledelse", "import document.txt"})
    void commandsThatNeedItAreRefusedAndSayWhatToDo(final String command) throws Exception {
        Files.copy(SharedHost.PROJECT.resolve("magnolia-ledelse-module/src/test/resources/document/eksempel.txt"),
                host.home().resolve("document.txt"), StandardCopyOption.REPLACE_EXISTING);
        final Outcome outcome = host.type((command + " --home .").split(" "));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("--public-only", "Stop it and type the command again");
        assertThat(outcome.out()).isEmpty();
        assertThat(host.get("/ledelse").statusCode()).isEqualTo(200);
    }
}
