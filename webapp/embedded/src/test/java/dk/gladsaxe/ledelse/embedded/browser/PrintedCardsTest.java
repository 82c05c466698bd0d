package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import dk.gladsaxe.ledelse.embedded.lightmodules.AuthorContent;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("On paper")
@ExtendWith(Chromium.class)
class PrintedCardsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SENTENCE = "Hvad ser du, når du står midt i opgaven, og hvem ser noget andet end dig? ";
    private static final Map<String, String> TEXTS = texts();

    private static Running host;

    private final WebDriver browser;

    PrintedCardsTest(final WebDriver browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() throws Exception {
        host = Running.start();
        final AuthorContent author = new AuthorContent(host);
        for (final Map.Entry<String, String> each : TEXTS.entrySet()) {
            author.write("ledelse-questions", "/" + each.getKey(), "ledelse:question", Map.of(
                    "name", each.getKey(), "text", each.getValue(), "followUps", List.of(SENTENCE, each.getValue(), "Og så?"),
                    "audience", "leaderTeam", "situation", "oneToOne", "order", 1));
        }
        host.host().instances().publisher().publishAll("superuser", (workspace, publication) -> { });
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    static List<String> names() {
        return List.copyOf(TEXTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWordOfAQuestionStandsInsideItsCards(final String name) throws Exception {
        open(name);
        final List<WebElement> shown = browser.findElements(By.className("ledelse-printed"));
        final List<String> wanted = shown.stream().map(card -> words(card, "h2", "li")).toList();
        final List<String> feet = shown.stream().map(card -> words(card, ".ledelse-address")).toList();
        final Paper paper = Paper.print(browser);

        assertThat(paper.sheets()).isEqualTo((shown.size() + 3) / 4);
        final List<String> cards = paper.cards();
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(cards.get(i)).as("card %d of %d", i + 1, shown.size()).contains(wanted.get(i), feet.get(i));
        }
        assertThat(bare(String.join("", wanted))).contains(bare(TEXTS.get(name)));
    }

    @Test
    void aQuestionOfOrdinaryLengthTakesOneCardInLargeLetters() throws Exception {
        open("eksempel-opad-1");
        assertThat(browser.findElements(By.cssSelector(".ledelse-printed"))).hasSize(1);
        assertThat(browser.findElements(By.cssSelector(".ledelse-printed-large"))).hasSize(1);
    }

    @Test
    void codesLeadToTheirQuestionsAlsoInBlackAndWhite() throws Exception {
        assumeTrue(Files.isExecutable(Paper.SCANNER), "There is no " + Paper.SCANNER + " here; .ci/run installs it");
        final List<String> names = List.of("eksempel-opad-1", "eksempel-udad-2", "eksempel-indad-3", "eksempel-nedad-4",
                "eksempel-paa-tvaers-5");
        open(String.join(".", names));
        final List<String> codes = Paper.print(browser).codes();
        assertThat(codes).hasSize(names.size()).allMatch(code -> code.startsWith(host.address("").toString()));
        final List<String> found = new ArrayList<>();
        for (final String code : codes) {
            browser.get(code);
            found.add(browser.findElement(By.cssSelector("header a[hreflang=da]")).getAttribute("href")
                    .replaceFirst(".*/", ""));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(names);
    }

    private void open(final String names) {
        new WebDriverWait(browser, PATIENCE).until(page -> {
            page.get(host.address("/ledelse/bunke?cards=" + names).toString());
            return ExpectedConditions.presenceOfElementLocated(By.className("ledelse-printed")).apply(page) != null;
        });
    }

    /** Of one card, as they follow on the page, without spaces. */
    private static String words(final WebElement card, final String... selectors) {
        return Stream.of(selectors).flatMap(selector -> card.findElements(By.cssSelector(selector)).stream())
                .map(element -> element.getAttribute("textContent")).reduce("", String::concat).replaceAll("\\s+", "");
    }

    private static String bare(final String text) {
        return text.replaceAll("[\\s…]+", "");
    }

    private static Map<String, String> texts() {
        final Map<String, String> texts = new LinkedHashMap<>();
        for (final int times : new int[] {1, 2, 3, 4, 6, 9, 20, 60}) {
            texts.put("gentaget-" + times, SENTENCE.repeat(times).strip());
        }
        texts.put("versaler", SENTENCE.toUpperCase().repeat(5).strip());
        texts.put("brede-bogstaver", "MWÆ ".repeat(90).strip());
        texts.put("et-langt-ord", "Ansvarsfordelingsaftaleskemaudfyldelsesvejledning".repeat(12));
        texts.put("smalle-bogstaver", "til i, fri ".repeat(80).strip());
        return texts;
    }
}
