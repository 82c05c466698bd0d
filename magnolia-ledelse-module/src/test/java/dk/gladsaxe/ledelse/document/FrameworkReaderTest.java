package dk.gladsaxe.ledelse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The reader of framework documents")
class FrameworkReaderTest {

    static final String CLEAN = sample();
    private final FrameworkReader reader = new FrameworkReader();

    @Test
    @DisplayName("reads every part of a clean document")
    void readsCleanDocument() {
        final DraftFramework framework = reader.read(CLEAN);

        assertThat(framework.title()).contains("Vi leder sammen i Eksempelby");
        assertThat(framework.introduction()).hasSize(3)
                .last().asString().endsWith("for- og bagside af den samme sag.");
        assertThat(framework.leadershipView()).get().asString().startsWith("At lede er").endsWith("langt sigt");
        assertThat(framework.principlesLeadIn()).contains("I Eksempelby er en god leder …");
        assertThat(framework.principles()).hasSize(5).first().asString().startsWith("nysgerrig").endsWith("besluttes");
        assertThat(framework.focusPointsLeadIn()).contains("Hos os betyder det navnlig, at");
        assertThat(framework.intranetName()).contains("SAMLING");
        assertThat(framework.contact()).contains(new DraftContact(Optional.of("Eksempelby Kommune"),
                Optional.of("Ledelse, Læring og Dialog"), Optional.of("Prøvegade 12 B\n9999 Eksempelby"),
                Optional.of("ledelse@eksempelby.example"), Optional.of("00 11 22 33")));
        assertThat(framework.relations()).extracting(DraftRelation::direction)
                .containsExactly(RelationDirection.values());
        assertThat(framework.relations()).allSatisfy(relation -> assertThat(relation.focusPoints()).hasSize(3));
        assertThat(framework.relations().get(3).tagline())
                .contains("om at give plads, støtte og klare forventninger i den daglige drift");
        assertThat(framework.notes().missing()).isEmpty();
        assertThat(framework.notes().unsure()).isEmpty();
        assertThat(framework.notes().remarks()).isEmpty();
        assertThat(framework.notes().unplaced()).hasSize(3);
    }

    @Test
    @DisplayName("gets the clean content back from a thousand damaged copies")
    void undoesDamage() {
        final DraftFramework clean = reader.read(CLEAN);
        for (long seed = 0; seed < 1000; seed++) {
            final Damage damage = new Damage(seed);
            final String damaged = damage.of(CLEAN);
            final DraftFramework framework = reader.read(damaged);
            assertThat(content(framework)).as("seed %d: %s%n%s", seed, damage, damaged).isEqualTo(content(clean));
            assertThat(framework.notes().unsure()).as("seed %d", seed)
                    .allSatisfy(word -> assertThat(CLEAN).contains(word.chosen()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"•", "••", "◦ ", "- ", "* ", "– "})
    @DisplayName("knows bullets of many kinds")
    void knowsBullets(final String bullet) {
        assertThat(content(reader.read(CLEAN.replace("• ", bullet)))).isEqualTo(content(reader.read(CLEAN)));
    }

    @Test
    @DisplayName("knows a bullet that stands on a line of its own")
    void knowsLoneBullets() {
        assertThat(content(reader.read(CLEAN.replace("• ", "••\n")))).isEqualTo(content(reader.read(CLEAN)));
    }

    @Test
    @DisplayName("takes the labels of a figure for what they are, not for headings")
    void knowsLabels() {
        final String labels = "Ledelse opad\n\nLedelse nedad\n\nLedelse udad\n\n";
        final DraftFramework framework = reader.read(labels + CLEAN);

        assertThat(framework.title()).isEqualTo(reader.read(CLEAN).title());
        assertThat(framework.relations()).isEqualTo(reader.read(CLEAN).relations());
        assertThat(framework.notes().unplaced()).contains("Ledelse opad", "Ledelse nedad", "Ledelse udad");
    }

    @Test
    @DisplayName("leaves the hyphens of a tagline alone when it takes the dash away")
    void keepsHyphensOfTaglines() {
        for (final String dash : List.of("– ", "–", "— ", "- ", "")) {
            final String text = CLEAN.replace("– om at åbne dørene for byen", dash + "om ind- og udgang");
            assertThat(reader.read(text).relations().get(4).tagline()).contains("om ind- og udgang");
        }
    }

    @Test
    @DisplayName("parts paragraphs and headings that no blank line parts, by the room that their lines left")
    void partsWithoutBlankLines() {
        final String wrapped = """
                Et godt sted at begynde
                Vi begynder med at tale sammen om det, der er svært for os
                alle, og slutter med en aftale.
                Så går vi hver til sit og gør det, som vi har aftalt med de
                andre i gruppen.
                """;
        final DraftFramework framework = reader.read(
                wrapped + CLEAN.substring(CLEAN.indexOf("I Eksempelby er en god leder")));

        assertThat(framework.title()).contains("Et godt sted at begynde");
        assertThat(framework.introduction()).hasSize(2).allMatch(paragraph -> paragraph.endsWith("."));
    }

    @Test
    @DisplayName("names the parts that a document does not hold")
    void namesMissingParts() {
        final String relationsOnly = CLEAN
                .substring(CLEAN.indexOf("Ledelse på tværs"), CLEAN.indexOf("Eksempelby Kommune"))
                .replace("– om at kende sig selv i rollen\n", "").replace("på SAMLING", "her");
        final DraftFramework framework = reader.read(relationsOnly);

        assertThat(framework.relations()).hasSize(5);
        assertThat(framework.introductionHtml()).isEmpty();
        assertThat(framework.notes().missing()).hasSize(8).anySatisfy(part -> assertThat(part).contains("title"))
                .anySatisfy(part -> assertThat(part).contains("tagline of \"Ledelse indad\""))
                .anySatisfy(part -> assertThat(part).contains("contact"));
    }

    @Test
    @DisplayName("takes four relations, and says that the heading counts five")
    void takesFourRelations() {
        final DraftFramework framework = reader.read(without(CLEAN, "Ledelse udad", "Eksempelby Kommune"));

        assertThat(framework.relations()).hasSize(4);
        assertThat(framework.notes().remarks()).singleElement().asString().contains("Fem", "4");
    }

    @Test
    @DisplayName("takes a new focus point and a corrected sentence where they stand")
    void takesCorrections() {
        final DraftFramework framework = reader.read(CLEAN
                .replace("• kende egne mønstre", "• holde fri, når der er fri\n• kende egne mønstre")
                .replace("også i travle uger", "især i travle uger"));

        assertThat(framework.relations().get(2).focusPoints()).extracting(DraftFocusPoint::text).hasSize(4)
                .startsWith("sætte tid af til eftertanke og bruge den, især i travle uger", "holde fri, når der er fri");
    }

    @Test
    @DisplayName("reads a lead-in that differs in one relation, and says so")
    void readsDifferingLeadIn() {
        final String changed = CLEAN.replaceFirst("(?s)(kende sig selv i rollen\n\n)Hos os betyder det navnlig, at",
                "$1Her betyder det især, at");
        final DraftFramework framework = reader.read(changed);

        assertThat(framework.focusPointsLeadIn()).contains("Hos os betyder det navnlig, at");
        assertThat(framework.relations().get(2).tagline()).contains("om at kende sig selv i rollen");
        assertThat(framework.notes().remarks()).singleElement().asString().contains("Ledelse indad", "især");
    }

    @ParameterizedTest
    @ValueSource(strings = {"–", "—", "-"})
    @DisplayName("is not troubled by a dash that extraction left alone on a line")
    void readsLoneDashes(final String dash) {
        final DraftFramework framework = reader.read(CLEAN.replace("Ledelse nedad", "\n" + dash + "\n\nLedelse nedad"));

        assertThat(framework.relations()).hasSize(5)
                .allSatisfy(relation -> assertThat(relation.focusPoints()).hasSize(3));
    }

    @Test
    @DisplayName("names a tagline as missing of which only the dash is there")
    void namesTaglineOfADashAlone() {
        final DraftFramework framework = reader.read(
                CLEAN.replace("– om at kende sig selv i rollen\n", "–\n\n"));

        assertThat(framework.relations().get(2).tagline()).isEmpty();
        assertThat(framework.notes().missing()).anyMatch(part -> part.startsWith("the tagline of"));
    }

    @Test
    @DisplayName("escapes the introduction when it becomes rich text")
    void escapesIntroduction() {
        final DraftFramework framework = reader.read(CLEAN.replace("store opgaver.", "store opgaver & <b>mål</b>."));

        assertThat(framework.introductionHtml()).get().asString()
                .contains("store opgaver &amp; &lt;b&gt;mål&lt;/b&gt;.").startsWith("<p>").endsWith("</p>");
    }

    static String without(final String text, final String from, final String to) {
        return text.substring(0, text.indexOf(from)) + text.substring(text.lastIndexOf(to));
    }

    /** Everything but the words that damage makes unsure, one thing a line, so that a difference is easy to see. */
    private static String content(final DraftFramework framework) {
        final List<String> lines = new ArrayList<>();
        lines.add("title " + framework.title());
        framework.introduction().forEach(paragraph -> lines.add("introduction " + paragraph));
        lines.add("view " + framework.leadershipView());
        lines.add("principles " + framework.principlesLeadIn());
        lines.addAll(framework.principles());
        lines.add("focus points " + framework.focusPointsLeadIn());
        framework.relations().forEach(relation -> {
            lines.add(relation.direction() + ", " + relation.title() + ", " + relation.tagline());
            relation.focusPoints().forEach(point -> lines.add(point.text()));
        });
        lines.add("contact " + framework.contact() + ", " + framework.intranetName());
        lines.add("missing " + framework.notes().missing());
        lines.add("unplaced " + framework.notes().unplaced());
        lines.add("remarks " + framework.notes().remarks());
        return String.join("\n", lines);
    }

    private static String sample() {
        try (InputStream in = FrameworkReaderTest.class.getResourceAsStream("/document/eksempel.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
