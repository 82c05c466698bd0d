package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Question;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Draws one question for each ISO week. The draw depends on the week and on the identifiers of the questions alone: every
 * instance that holds the same questions shows the same one from Monday to Sunday, after a restart too, and in whatever
 * order it read them.
 *
 * <p>Weeks are counted on through the years, so a year of 53 weeks is nothing special, and drawn in seasons of
 * {@value #SEASON} weeks, or of one week less than there are questions. No question comes twice in a season, nor in two
 * weeks that follow each other as long as there are two. In a season, the draw of a week changes only when a question
 * appears that wins a week, or one goes that had won a week of this season or the last one.
 */
public final class QuestionOfTheWeek {

    static final int SEASON = 13;

    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);
    private static final int FEW = 2;
    private static final Comparator<Question> BY_ID = Comparator.comparing(Question::id);

    private final List<Question> questions;

    /** Draws from these questions; their order makes no difference. */
    public QuestionOfTheWeek(final List<Question> questions) {
        this.questions = questions.stream().sorted(BY_ID).toList();
    }

    /** The question of the ISO week that the day is in; absent when there are none to draw from. */
    public Optional<Question> on(final LocalDate day) {
        final LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        final long week = ChronoUnit.WEEKS.between(A_MONDAY, monday);
        if (questions.size() <= FEW) {
            return questions.isEmpty() ? Optional.empty()
                    : Optional.of(questions.get(Math.floorMod(week, questions.size())));
        }
        final int season = Math.min(SEASON, questions.size() - 1);
        return Optional.of(draw(Math.floorDiv(week, season) * season, season).get(Math.floorMod(week, season)));
    }

    /**
     * The questions of a whole season. Its last week draws before the others and so depends on nothing but itself; that
     * is why the first week of the next season can keep away from it without knowing more of this one.
     */
    private List<Question> draw(final long first, final int season) {
        final List<Question> drawn = new ArrayList<>();
        final Set<String> taken = new HashSet<>();
        final Question last = best(first + season - 1, any -> true);
        final Question before = best(first - 1, any -> true);
        taken.add(last.id());
        for (int week = 0; week < season - 1; week++) {
            final boolean follows = week == 0;
            final Question next = best(first + week,
                    each -> !taken.contains(each.id()) && !(follows && each.id().equals(before.id())));
            taken.add(next.id());
            drawn.add(next);
        }
        drawn.add(last);
        return drawn;
    }

    private Question best(final long week, final Predicate<Question> allowed) {
        return questions.stream().filter(allowed)
                .min(Comparator.<Question>comparingLong(each -> mixed(each.id().hashCode(), week)).thenComparing(BY_ID))
                .orElseThrow();
    }

    /** Spreads a week and a question over all numbers, by the finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mixed(final int question, final long week) {
        long bits = ((long) question << Integer.SIZE) ^ (week * 0x9E3779B97F4A7C15L);
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
