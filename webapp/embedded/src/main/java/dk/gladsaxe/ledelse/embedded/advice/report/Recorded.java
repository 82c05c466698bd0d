package dk.gladsaxe.ledelse.embedded.advice.report;

import dk.gladsaxe.ledelse.embedded.advice.Other;
import dk.gladsaxe.ledelse.embedded.advice.Surroundings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Remembers what was asked and answered, so that it can be told later whether the answers are still the same. */
final class Recorded implements Surroundings {

    private final Surroundings around;
    private final Map<Question, Object> answers = new HashMap<>();

    Recorded(final Surroundings around) {
        this.around = around;
    }

    private enum Kind { TODAY, NAMED, AT, LEAD_IN }

    private record Question(Kind kind, String first, String second) {

        Object ask(final Surroundings around) {
            return switch (kind) {
                case TODAY -> around.today();
                case NAMED -> around.named(first, second);
                case AT -> around.at(first);
                case LEAD_IN -> around.leadIn(first, second);
            };
        }
    }

    /** All that was asked; later answers are not among it. */
    Map<?, Object> answers() {
        return Map.copyOf(answers);
    }

    /** Whether the same questions have the same answers now. */
    static boolean hold(final Map<?, Object> answers, final Surroundings now) {
        return answers.entrySet().stream()
                .allMatch(each -> each.getKey() instanceof Question question
                        && question.ask(now).equals(each.getValue()));
    }

    @Override
    public LocalDate today() {
        return answer(new Question(Kind.TODAY, "", ""), LocalDate.class::cast);
    }

    @Override
    public Optional<Other> named(final String workspace, final String id) {
        return answer(new Question(Kind.NAMED, workspace, id), Recorded::other);
    }

    @Override
    public Optional<Other> at(final String path) {
        return answer(new Question(Kind.AT, path, ""), Recorded::other);
    }

    @Override
    public String leadIn(final String relation, final String property) {
        return answer(new Question(Kind.LEAD_IN, relation, property), String.class::cast);
    }

    private static Optional<Other> other(final Object answer) {
        return ((Optional<?>) answer).map(Other.class::cast);
    }

    private <T> T answer(final Question question, final Function<Object, T> type) {
        return type.apply(answers.computeIfAbsent(question, asked -> asked.ask(around)));
    }
}
