package dk.gladsaxe.ledelse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The adopted document is not part of the project; where it lies beside it, these hold. */
@DisplayName("The adopted framework document")
@EnabledIf("present")
class AdoptedDocumentTest {

    private static final Optional<Path> FILE = Stream.of("../../shared", "../shared")
            .map(folder -> Path.of(folder, "ledelsesgrundlag.txt")).filter(Files::isReadable).findFirst();

    private final String text = text();
    private final DraftFramework framework = new FrameworkReader().read(text);

    @Test
    @DisplayName("has six principles, and five relations of three focus points in the order of the directions")
    void counts() {
        assertThat(framework.principles()).hasSize(6).doesNotHaveDuplicates();
        assertThat(framework.relations()).extracting(DraftRelation::direction)
                .containsExactly(RelationDirection.values());
        assertThat(framework.relations()).allSatisfy(relation -> {
            assertThat(relation.focusPoints()).hasSize(3);
            assertThat(relation.tagline()).get().asString().startsWith("om at ");
        });
        assertThat(framework.introduction()).hasSize(6)
                .allSatisfy(paragraph -> assertThat(paragraph).matches("\\p{Lu}.*\\."));
    }

    @Test
    @DisplayName("misses no part")
    void complete() {
        assertThat(framework.notes().missing()).isEmpty();
        assertThat(framework.notes().remarks()).isEmpty();
        assertThat(framework.notes().unplaced()).hasSize(3);
        assertThat(framework.title()).get().asString().startsWith("Ledelse ").hasLineCount(1);
        assertThat(framework.intranetName()).get().asString().isUpperCase();
        assertThat(framework.principlesLeadIn()).get().asString().endsWith("…");
        assertThat(framework.focusPointsLeadIn()).get().asString().endsWith(", at");
        assertThat(framework.leadershipView()).get().asString().startsWith("Ledelse ");
        assertThat(framework.contact()).get().satisfies(contact -> {
            assertThat(contact.organisation()).get().asString().endsWith("Kommune");
            assertThat(contact.unit()).get().asString().contains(" og ");
            assertThat(contact.address()).get().asString().matches("\\p{L}+ \\p{L}+ \\d+\\n\\d{4} \\p{L}+");
            assertThat(contact.email()).get().asString().endsWith(".dk");
            assertThat(contact.phone()).get().asString().matches("(\\d\\d ){3}\\d\\d");
        });
    }

    @Test
    @DisplayName("loses no word: what is read and what is reported hold the letters of the text")
    void losesNothing() {
        final List<String> read = new ArrayList<>(texts());
        read.addAll(framework.notes().unplaced());
        read.add("Mail: Telefon:");
        text.lines().filter(Shapes::viewHeading).forEach(read::add);
        read.addAll(Collections.nCopies(4, framework.focusPointsLeadIn().orElseThrow()));

        assertThat(letters(String.join(" ", read))).isEqualTo(letters(text));
    }

    @Test
    @DisplayName("has no broken word: a hyphen in a word stays only before \"og\"")
    void noBrokenWord() {
        assertThat(words(texts()).filter(word -> word.contains("-")))
                .hasSize(1).allMatch(word -> word.endsWith("-"));
        assertThat(String.join(" ", texts())).containsPattern("\\p{L}- og ").doesNotContain("\u00AD", "•", "  ");
    }

    @Test
    @DisplayName("leaves to a human only words that stand nowhere else in it")
    void unsure() {
        final Set<String> whole =
                Arrays.stream(text.split("[^\\p{L}-]+")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(framework.notes().unsure()).hasSize(3)
                .noneMatch(word -> whole.contains(word.chosen()))
                .allMatch(word -> text.contains(word.other().substring(0, word.other().indexOf('-') + 1) + "\n"));
    }

    @Test
    @DisplayName("ends the last point of each list with a full stop, which shows that the lists are in order")
    void lastPointsEndSentences() {
        assertThat(framework.principles()).last().asString().endsWith(".");
        assertThat(framework.principles().subList(0, 5)).noneMatch(principle -> principle.endsWith("."));
        assertThat(framework.relations()).allSatisfy(relation -> assertThat(
                relation.focusPoints().get(2).text()).endsWith("."));
        assertThat(framework.relations()).flatExtracting(DraftRelation::focusPoints)
                .extracting(DraftFocusPoint::text)
                .allMatch(Predicate.not(Shapes::wantsMore));
    }

    @Test
    @DisplayName("gives the same content when its text is set in other columns and broken anew")
    void setAnew() {
        for (long seed = 0; seed < 200; seed++) {
            final DraftFramework anew = new FrameworkReader().read(new Damage(seed).of(clean()));
            assertThat(anew.relations()).as("seed %d", seed).isEqualTo(framework.relations());
            assertThat(anew.principles()).as("seed %d", seed).isEqualTo(framework.principles());
            assertThat(anew.introduction()).as("seed %d", seed).isEqualTo(framework.introduction());
            assertThat(anew.contact()).as("seed %d", seed).isEqualTo(framework.contact());
        }
    }

    private String clean() {
        final StringBuilder clean = new StringBuilder(framework.title().orElseThrow()).append("\n\n");
        framework.introduction().forEach(paragraph -> clean.append(paragraph).append("\n\n"));
        clean.append(framework.principlesLeadIn().orElseThrow()).append('\n');
        framework.principles().forEach(principle -> clean.append("• ").append(principle).append('\n'));
        framework.relations().forEach(relation -> {
            clean.append('\n').append(relation.title()).append("\n– ").append(relation.tagline().orElseThrow());
            clean.append("\n\n").append(framework.focusPointsLeadIn().orElseThrow()).append('\n');
            relation.focusPoints().forEach(point -> clean.append("• ").append(point.text()).append('\n'));
        });
        final DraftContact contact = framework.contact().orElseThrow();
        return clean.append('\n').append(contact.organisation().orElseThrow()).append('\n')
                .append(contact.unit().orElseThrow()).append('\n').append(contact.address().orElseThrow())
                .append("\nMail: ").append(contact.email().orElseThrow())
                .append("\nTelefon: ").append(contact.phone().orElseThrow()).append('\n').toString();
    }

    private List<String> texts() {
        final List<String> texts = new ArrayList<>(framework.introduction());
        Stream.of(framework.title(), framework.leadershipView(), framework.principlesLeadIn(),
                framework.focusPointsLeadIn()).flatMap(Optional::stream).forEach(texts::add);
        texts.addAll(framework.principles());
        framework.relations().forEach(relation -> {
            texts.add(relation.title());
            relation.tagline().ifPresent(texts::add);
            relation.focusPoints().forEach(point -> texts.add(point.text()));
        });
        framework.contact().ifPresent(contact -> Stream.of(contact.organisation(), contact.unit(), contact.address(),
                contact.email(), contact.phone()).flatMap(Optional::stream).forEach(texts::add));
        return texts;
    }

    private static Stream<String> words(final List<String> texts) {
        return texts.stream().flatMap(text -> Arrays.stream(text.split("\\s+")));
    }

    /** How often each letter and digit occurs: breaking and mending words does not change it. */
    private static String letters(final String text) {
        return text.chars().filter(Character::isLetterOrDigit).sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static boolean present() {
        return FILE.isPresent();
    }

    private static String text() {
        try {
            return Files.readString(FILE.orElseThrow());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
