package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.assets.Pictures;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

@DisplayName("In a browser a story")
@ExtendWith(Chromium.class)
class EditorialStoryTest {

    private static final String EDITOR = "eksempel-redaktoer";
    private static final String PUBLISHER = "eksempel-udgiver";
    private static final String TITLE = "Lanternen på gangen";
    private static final String NAME = "lanternen-paa-gangen";
    private static final String FIRST_LEAD = "En leder lod lyset brænde.";
    private static final String SECOND_LEAD = "En leder slukkede lyset og gik hjem.";
    private static final String DESCRIPTION = "En tændt lanterne på en tom gang";
    private static final int WIDE = 1600;

    @TempDir
    private Path folder;

    private final WebDriver browser;
    private Running host;
    private Desk desk;
    private Doors doors;

    EditorialStoryTest(final WebDriver browser) {
        this.browser = browser;
    }

    @BeforeEach
    void start() {
        host = Running.start();
        host.employ(EDITOR, "ledelse-editor");
        host.employ(PUBLISHER, "ledelse-publisher");
        desk = new Desk(browser, host.address("/author/.magnolia/admincentral"));
        doors = new Doors(host, NAME, TITLE, "opad", "lanternen");
    }

    @AfterEach
    void stop() throws IOException {
        host.close();
    }

    @Test
    void isWrittenReturnedApprovedCorrectedRestoredAndTakenBack() throws IOException {
        as(EDITOR, this::writesAStoryWithARelationAndAPicture, () -> asksForPublication("Er overskriften god?"));
        as(PUBLISHER, this::seesWhatWaits, () -> returnsIt("Der mangler en manchet"));
        assertThat(doors.open()).isEmpty();
        as(EDITOR, this::readsWhatIsMissing, () -> writesTheLead(FIRST_LEAD), () -> asksForPublication("Nu er den der"));
        as(PUBLISHER, () -> approves(FIRST_LEAD));
        assertThat(doors.open()).isEqualTo(doors.all());
        final String picture = pictureThatVisitorsSee();

        as(EDITOR, this::findsItInTheList, () -> writesTheLead(SECOND_LEAD));
        assertThat(doors.page() + doors.item()).contains(FIRST_LEAD).doesNotContain(SECOND_LEAD);
        as(EDITOR, this::findsItInTheList, () -> asksForPublication("En rettelse"));
        assertThat(doors.page() + doors.item()).contains(FIRST_LEAD).doesNotContain(SECOND_LEAD);
        as(PUBLISHER, () -> approves(SECOND_LEAD));
        assertThat(doors.page() + doors.item()).contains(SECOND_LEAD).doesNotContain(FIRST_LEAD);

        as(EDITOR, this::findsItInTheList, this::restoresWhatVisitorsSawFirst, () -> asksForPublication("Den gamle igen"));
        assertThat(doors.page() + doors.item()).as("what is published stays").contains(SECOND_LEAD);
        as(PUBLISHER, () -> approves(FIRST_LEAD));
        assertThat(doors.page() + doors.item()).contains(FIRST_LEAD).doesNotContain(SECOND_LEAD);
        assertThat(pictureThatVisitorsSee()).isEqualTo(picture);

        final String before = doors.token();
        as(PUBLISHER, this::findsItInTheList, this::takesItBack);
        assertThat(doors.open()).isEmpty();
        assertThat(doors.status(doors.pageAddress())).isEqualTo(404);
        assertThat(doors.status(Doors.API + "/stories/" + NAME)).isEqualTo(404);
        assertThat(doors.since(before)).containsExactly("deleted " + NAME);
        assertThat(doors.status(picture)).as("the picture goes along").isEqualTo(404);
    }

    private void as(final String user, final Runnable... doings) {
        desk.logIn(user);
        List.of(doings).forEach(Runnable::run);
        desk.logOut();
    }

    private void writesAStoryWithARelationAndAPicture() {
        desk.follow("Praksisfortællinger");
        desk.follow("Opret ny");
        desk.write("Titel", TITLE);
        assertThat(desk.read("Navn")).as("the name comes by itself").isEqualTo(NAME);
        desk.type("Brødtekst", "Lyset brændte hele natten.");
        // Day and month are the same, so it does not matter in which order the browser's language wants them.
        desk.type("Dato", "01012026");
        desk.open("Billede");
        desk.open("Tilføj til Billede");
        desk.bring(picture().toString());
        desk.awaitWords("Valgt: lanterne");
        desk.write("Billedbeskrivelse", DESCRIPTION);
        desk.open("Hører sammen med");
        desk.open("Tilføj til Ledelsesrelationer");
        desk.findAndTake("Opad");
        desk.open("Samtykke og gennemgang");
        desk.tick("Fortælleren har givet samtykke");
        desk.press("Gem kladde");
        assertThat(desk.page()).contains("Gemt som kladde", "Kladde");
    }

    private Path picture() {
        try {
            return Files.write(folder.resolve("lanterne.png"), Pictures.of("png", WIDE, 900));
        } catch (final IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void asksForPublication(final String comment) {
        desk.follow("Bed om udgivelse");
        desk.write("Kommentar til udgiveren", comment);
        desk.press("Bed om udgivelse");
        assertThat(desk.page()).contains("Der er bedt om udgivelse", "Venter på godkendelse");
    }

    private void seesWhatWaits() {
        desk.follow("Venter på din godkendelse: 1");
        assertThat(desk.page()).contains(TITLE, EDITOR, "Er overskriften god?");
        desk.follow(TITLE);
        assertThat(desk.page()).contains("Er overskriften god?", "Lyset brændte hele natten.");
    }

    private void returnsIt(final String comment) {
        desk.write("Hvad mangler der?", comment);
        desk.press("Send tilbage");
        assertThat(desk.page()).contains("Sendt tilbage med din kommentar");
    }

    private void readsWhatIsMissing() {
        desk.follow("Sendt tilbage til dig: 1");
        assertThat(desk.page()).contains(PUBLISHER, "Der mangler en manchet");
        desk.follow(TITLE);
        assertThat(desk.page()).contains("Der mangler en manchet");
    }

    private void writesTheLead(final String lead) {
        desk.write("Manchet", lead);
        desk.press("Gem kladde");
        assertThat(desk.page()).contains("Gemt som kladde");
    }

    /** Tells how long it took from the click until visitors and the API had it. */
    private void approves(final String lead) {
        desk.follow("Venter på din godkendelse: 1");
        desk.follow(TITLE);
        final CompletableFuture<Duration> seen = doors.time(answer -> answer.contains(lead));
        desk.press("Godkend og udgiv");
        assertThat(desk.page()).contains("Godkendt og udgivet");
        tell("shown", seen.join());
    }

    private String pictureThatVisitorsSee() {
        browser.get(host.address(doors.pageAddress()).toString());
        final WebElement picture = browser.findElement(By.cssSelector("main article img"));
        assertThat(picture.getDomAttribute("alt")).isEqualTo(DESCRIPTION);
        final Object width = ((JavascriptExecutor) browser).executeScript("return arguments[0].naturalWidth", picture);
        assertThat(((Number) width).intValue()).as("drawn").isPositive();
        final String address = picture.getDomProperty("currentSrc");
        assertThat(doors.status(address)).isEqualTo(200);
        return address;
    }

    private void findsItInTheList() {
        desk.follow("Praksisfortællinger");
        desk.type("Søg", "lanternen");
        desk.awaitWords("1 resultat");
        desk.follow(NAME);
    }

    private void restoresWhatVisitorsSawFirst() {
        desk.follow("Versioner");
        desk.restore("Har været udgivet");
        assertThat(desk.page()).contains("er kladde igen", "Ændret siden udgivelsen");
        assertThat(desk.read("Manchet")).isEqualTo(FIRST_LEAD);
    }

    private void takesItBack() {
        desk.open("Flere handlinger");
        desk.follow("Træk tilbage");
        assertThat(desk.page()).contains("Billeder, der kun bruges her", "lanterne");
        final CompletableFuture<Duration> gone = doors.time(String::isEmpty);
        desk.press("Træk tilbage");
        assertThat(desk.page()).contains("trukket tilbage. Læserne ser dem ikke mere.");
        tell("gone", gone.join());
    }

    private static void tell(final String what, final Duration after) {
        System.out.printf("The page and the API had it %s %d ms after the click%n", what, after.toMillis());
    }
}
