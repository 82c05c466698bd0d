package dk.gladsaxe.ledelse.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Question;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The question of the week")
class QuestionOfTheWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2019, 12, 30);
    private static final int TEN_YEARS = 522;
    private static final List<Question> SIXTY = questions(60);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 13, 14, 60})
    void isTheSameFromMondayToSunday(final int count) {
        final QuestionOfTheWeek draw = new QuestionOfTheWeek(questions(count));
        for (int week = 0; week < TEN_YEARS; week++) {
            final LocalDate monday = MONDAY.plusWeeks(week);
            assertThat(IntStream.range(0, 7).mapToObj(day -> draw.on(monday.plusDays(day)).orElseThrow()).distinct())
                    .as("week of %s", monday).hasSize(1);
        }
    }

    @Test
    void isNoneWhereThereAreNoQuestions() {
        assertThat(new QuestionOfTheWeek(List.of()).on(MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-12-28, 2021-01-03", "2026-12-28, 2027-01-03", "2024-12-30, 2025-01-05"})
    void crossesTheTurnOfTheYearWithTheIsoWeek(final LocalDate monday, final LocalDate sunday) {
        final QuestionOfTheWeek draw = new QuestionOfTheWeek(SIXTY);
        assertThat(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(sunday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        assertThat(draw.on(monday)).isEqualTo(draw.on(sunday));
        assertThat(draw.on(monday.minusDays(1))).isNotEqualTo(draw.on(monday));
        assertThat(draw.on(sunday.plusDays(1))).isNotEqualTo(draw.on(sunday));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 12, 13, 14, 15, 60})
    void neverComesTwoWeeksRunning(final int count) {
        final List<Question> drawn = drawn(questions(count));
        for (int week = 1; week < drawn.size(); week++) {
            assertThat(drawn.get(week)).isNotEqualTo(drawn.get(week - 1));
        }
    }

    @Test
    void comesOnceInASeasonAndGivesEveryQuestionItsTurnInTheLongRun() {
        final List<Question> drawn = drawn(SIXTY);
        int start = 0;
        while (Math.floorMod(weekOf(start), QuestionOfTheWeek.SEASON) != 0) {
            start++;
        }
        for (int week = start; week + QuestionOfTheWeek.SEASON <= drawn.size(); week += QuestionOfTheWeek.SEASON) {
            assertThat(drawn.subList(week, week + QuestionOfTheWeek.SEASON)).doesNotHaveDuplicates();
        }
        assertThat(drawn).containsAll(SIXTY);
    }

    @Test
    void doesNotDependOnTheOrderInWhichAnInstanceReadTheQuestions() {
        final List<Question> shuffled = new ArrayList<>(SIXTY);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(drawn(shuffled)).isEqualTo(drawn(SIXTY));
    }

    @Test
    void staysWhenQuestionsGoThatWonNoWeekLately() {
        final List<Question> drawn = drawn(SIXTY);
        for (int week = 2 * QuestionOfTheWeek.SEASON; week < 2 * QuestionOfTheWeek.SEASON + 60; week++) {
            final HashSet<Question> lately = new HashSet<>(drawn.subList(week - 2 * QuestionOfTheWeek.SEASON, week + 1));
            final List<Question> later = drawn.subList(week + 1, week + QuestionOfTheWeek.SEASON);
            for (final Question gone : SIXTY) {
                if (!lately.contains(gone) && !later.contains(gone)) {
                    assertThat(draw(without(gone), week)).isEqualTo(drawn.get(week));
                }
            }
        }
    }

    @Test
    void isTakenOverByANewQuestionOnlyNowAndThen() {
        final List<Question> drawn = drawn(SIXTY);
        final List<Question> more = drawn(Stream.concat(SIXTY.stream(), Stream.of(question("new"))).toList());
        final long changed = IntStream.range(0, TEN_YEARS).filter(week -> !more.get(week).equals(drawn.get(week))).count();
        assertThat(more).contains(question("new"));
        assertThat(changed).isLessThan(TEN_YEARS / 6);
    }

    @Test
    void ofRemovedQuestionsIsNoneOfThem() {
        final Question gone = draw(SIXTY, 100);
        assertThat(drawn(without(gone))).doesNotContain(gone);
    }

    private static List<Question> drawn(final List<Question> questions) {
        return IntStream.range(0, TEN_YEARS).mapToObj(week -> draw(questions, week)).toList();
    }

    private static Question draw(final List<Question> questions, final int week) {
        return new QuestionOfTheWeek(questions).on(MONDAY.plusWeeks(week)).orElseThrow();
    }

    /** The number of a week as the draw counts it, from the first Monday of 2024. */
    private static long weekOf(final int week) {
        return (MONDAY.plusWeeks(week).toEpochDay() - LocalDate.of(2024, 1, 1).toEpochDay()) / 7;
    }

    private static List<Question> without(final Question gone) {
        return SIXTY.stream().filter(each -> !each.equals(gone)).toList();
    }

    private static List<Question> questions(final int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> question(UUID.nameUUIDFromBytes(new byte[] {(byte) i}).toString())).toList();
    }

    private static Question question(final String id) {
        return Examples.question(id, 1, null, null, List.of(), null);
    }
}
