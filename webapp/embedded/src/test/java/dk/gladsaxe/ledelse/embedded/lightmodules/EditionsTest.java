package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Editions side by side")
class EditionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OLD = "/ledelse/udgaver/2015";

    private static Running host;

    @BeforeAll
    static void start() throws Exception {
        host = Running.start();
        edition("2015", 2015, List.of("opad", "udad", "hjemad"));
        edition("2999", 2999, List.of("opad", "opad-igen"));
        host.host().instances().publisher().publishAll("superuser", (workspace, publication) -> { });
        final Instant end = Instant.now().plus(PATIENCE);
        while (!(ShownPage.at(host, OLD + "/relationer/hjemad").source().contains("Punkt hjemad")
                && ShownPage.at(host, "/ledelse/udgaver/2999").source().contains("Gammelt opad-igen"))
                && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @Test
    void areListedNewestFirstEachWithItsStanding() throws Exception {
        final ShownPage page = page("/ledelse/udgaver");
        assertThat(page.texts("main h2")).containsExactly("Udgave 2999", "Eksempel: Sådan leder vi hos os", "Udgave 2015");
        assertThat(page.texts("main .ledelse-badge")).containsExactly("På vej", "Gælder nu", "Tidligere");
        assertThat(page.html().select("main h2 a").eachAttr("href"))
                .containsExactly("/ledelse/udgaver/2999", "/ledelse", OLD);
        assertThat(page.texts("main .ledelse-card .ledelse-meta"))
                .contains("Udgave Mærkat 2015 · Gjaldt fra 1. februar 2015");
    }

    @Test
    void anOlderOneIsReadAtItsOwnAddressAndLeadsToTheOneThatHolds() throws Exception {
        final ShownPage page = page(OLD);
        assertThat(page.heading()).isEqualTo("Udgave 2015");
        assertThat(page.texts(".ledelse-notice")).singleElement().asString()
                .contains("Dette er en ældre udgave.", "Der er kommet en nyere");
        assertThat(page.html().select(".ledelse-notice a").eachAttr("href")).containsExactly("/ledelse");
        assertThat(canonical(page)).isEqualTo(OLD);
        assertThat(page.texts(".ledelse-compass li h3")).containsExactly("Gammelt opad", "Gammelt udad", "Gammelt hjemad");
        assertThat(page.html().select(".ledelse-compass li a").eachAttr("href"))
                .containsExactly(OLD + "/relationer/opad", OLD + "/relationer/udad", OLD + "/relationer/hjemad");
    }

    @Test
    void aRelationOfAnOlderOneKeepsItsWordsAndLeadsToTheSameRelationNow() throws Exception {
        final ShownPage page = page(OLD + "/relationer/opad");
        assertThat(page.heading()).isEqualTo("Gammelt opad");
        assertThat(page.texts("main .ledelse-points li")).containsExactly("Punkt opad");
        assertThat(page.html().select(".ledelse-notice a").eachAttr("href")).containsExactly("/ledelse/relationer/opad");
        assertThat(page.html().select(".ledelse-breadcrumb a").attr("href")).isEqualTo(OLD);
        assertThat(page.html().select(".ledelse-others a").eachAttr("href"))
                .containsExactly(OLD + "/relationer/udad", OLD + "/relationer/hjemad");
        assertThat(canonical(page)).isEqualTo(OLD + "/relationer/opad");
        assertThat(page.html().select("main .ledelse-card")).as("stories and questions meet it by its key").isNotEmpty();
    }

    @Test
    void aRelationThatIsNoMoreLeadsToTheFrameworkThatHolds() throws Exception {
        assertThat(page(OLD + "/relationer/hjemad").html().select(".ledelse-notice a").attr("href")).isEqualTo("/ledelse");
        assertThat(ShownPage.at(host, "/ledelse/relationer/hjemad").status()).isEqualTo(404);
    }

    @Test
    void oneThatIsToComeSaysSo() throws Exception {
        final ShownPage page = page("/ledelse/udgaver/2999");
        assertThat(page.texts(".ledelse-notice")).singleElement().asString()
                .contains("Denne udgave gælder ikke endnu. Gælder fra 1. februar 2999", "Indtil da gælder");
        assertThat(page(OLD).texts(".ledelse-notice").get(0)).doesNotContain("2999");
    }

    @ParameterizedTest
    @CsvSource({"/ledelse, /ledelse", "/ledelse/udgaver/eksempel, /ledelse",
        "/ledelse/udgaver/eksempel/relationer/opad, /ledelse/relationer/opad", "/ledelse/laes, /ledelse/laes",
        "/ledelse/laes?edition=eksempel, /ledelse/laes"})
    void theOneThatHoldsIsKnownByOneAddress(final String path, final String address) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(canonical(page)).isEqualTo(address);
        assertThat(page.html().select(".ledelse-notice")).isEmpty();
    }

    @Test
    void anOlderOneIsReadInOneGoToo() throws Exception {
        final ShownPage page = page("/ledelse/laes?edition=2015");
        assertThat(page.heading()).isEqualTo("Udgave 2015");
        assertThat(page.texts(".ledelse-poster h2")).containsExactly("Gammelt opad", "Gammelt udad", "Gammelt hjemad");
        assertThat(page.texts(".ledelse-poster .ledelse-points li")).containsExactly("Punkt opad", "Punkt udad", "Punkt hjemad");
        assertThat(page.html().select(".ledelse-notice a").attr("href")).isEqualTo("/ledelse");
        assertThat(canonical(page)).isEqualTo("/ledelse/laes?edition=2015");
    }

    @Test
    void relationsThatPointTheSameWayAreListedButNotDrawn() throws Exception {
        final ShownPage page = page("/ledelse/udgaver/2999");
        assertThat(page.texts(".ledelse-compass li h3")).containsExactly("Gammelt opad", "Gammelt opad-igen");
        assertThat(page.html().select(".ledelse-picture")).isEmpty();
        assertThat(page(OLD).html().select(".ledelse-picture a")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledelse/udgaver/1900", "/ledelse/udgave", "/ledelse/udgaver/1900/relationer/opad",
        "/ledelse/udgaver/2015/relationer/indad", "/ledelse/laes?edition=1900", "/ledelse/laes?edition=%22%3E"})
    void oneThatDoesNotExistIsNotThere(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.heading()).isEqualTo("Siden findes ikke");
    }

    /** The page, sound, and leading to itself in the other language. */
    private static ShownPage page(final String path) throws Exception {
        final ShownPage page = ShownPage.at(host, path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.inLanguage("da")).isEqualTo(path);
        final ShownPage english = ShownPage.at(host, page.inLanguage("en"));
        assertThat(english.faults()).isEmpty();
        assertThat(english.inLanguage("da")).isEqualTo(path);
        return page;
    }

    private static String canonical(final ShownPage page) {
        return page.html().select("link[rel=canonical]").attr("href");
    }

    private static void edition(final String name, final int year, final List<String> keys) throws Exception {
        final AuthorContent author = new AuthorContent(host);
        final String framework = author.write("ledelse-frameworks", "/" + name, "ledelse:framework", Map.of(
                "name", name, "title", "Udgave " + name, "edition", "Mærkat " + name,
                "focusPointsLeadIn", "Det vil sige, at")).getIdentifier();
        final Calendar from = Calendar.getInstance();
        from.clear();
        from.set(year, Calendar.FEBRUARY, 1);
        author.change("ledelse-frameworks", session -> session.getNode("/" + name).setProperty("validFrom", from));
        author.write("ledelse-relations", "/" + name, "mgnl:folder", Map.of());
        author.write("ledelse-focus-points", "/" + name, "mgnl:folder", Map.of());
        final List<String> directions = keys.size() == 2 ? List.of("upward", "upward") : List.of("upward", "outward", "inward");
        for (int i = 0; i < keys.size(); i++) {
            final String key = keys.get(i);
            final String relation = author.write("ledelse-relations", "/" + name + "/" + key, "ledelse:relation", Map.of(
                    "name", key, "framework", framework, "key", key, "direction", directions.get(i), "colour", "plum",
                    "title", "Gammelt " + key, "order", i)).getIdentifier();
            author.write("ledelse-focus-points", "/" + name + "/" + key + "-1", "ledelse:focusPoint", Map.of(
                    "name", key + "-1", "relation", relation, "text", "Punkt " + key, "order", 1));
        }
    }
}
