package dk.gladsaxe.ledelse.delivery.query;

import dk.gladsaxe.ledelse.delivery.shape.Kind;
import dk.gladsaxe.ledelse.delivery.shape.Schemas;
import dk.gladsaxe.ledelse.model.Keyed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One parameter that an address takes, with all it may hold. Immutable.
 *
 * @param <T> what its text means
 */
public final class Parameter<T> {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final String name;
    private final String description;
    private final Kind<?> kind;
    private final String expected;
    private final Function<String, Optional<T>> reading;
    private final Optional<T> absent;
    private final Optional<String> preset;

    private Parameter(
            final String name,
            final String description,
            final Kind<?> kind,
            final String expected,
            final Function<String, Optional<T>> reading,
            final Optional<T> absent,
            final Optional<String> preset) {
        this.name = Objects.requireNonNull(name, "Parameter.name");
        this.description = Objects.requireNonNull(description, "Parameter.description");
        this.kind = Objects.requireNonNull(kind, "Parameter.kind");
        this.expected = Objects.requireNonNull(expected, "Parameter.expected");
        this.reading = Objects.requireNonNull(reading, "Parameter.reading");
        this.absent = absent;
        this.preset = preset;
    }

    /**
     * A parameter that must be there.
     *
     * @param kind     what its text looks like
     * @param expected the same in words that end a sentence beginning with "expected"
     * @param reading  what a text means; absent when it is not one of those that are expected
     */
    public static <T> Parameter<T> required(
            final String name, final String description, final Kind<?> kind, final String expected,
            final Function<String, Optional<T>> reading) {
        return new Parameter<>(name, description, kind, expected, reading, Optional.empty(), Optional.empty());
    }

    /** A parameter that may be missing; as {@link #required} otherwise. */
    public static <T> Parameter<Optional<T>> optional(
            final String name, final String description, final Kind<?> kind, final String expected,
            final Function<String, Optional<T>> reading) {
        return new Parameter<>(name, description, kind, expected, text -> reading.apply(text).map(Optional::of),
                Optional.of(Optional.empty()), Optional.empty());
    }

    /** The same parameter, which holds this text when it is missing. */
    public Parameter<T> preset(final String text) {
        return new Parameter<>(name, description, kind, expected, reading,
                Optional.of(reading.apply(text).orElseThrow()), Optional.of(text));
    }

    /** One of some texts, each with its meaning. */
    public static <T> Parameter<T> choice(
            final String name, final String description, final Kind<?> kind, final Map<String, T> meanings) {
        return required(name, description, kind, "one of " + String.join(", ", meanings.keySet()),
                text -> Optional.ofNullable(meanings.get(text)));
    }

    /** The key of an alternative; may be missing. */
    public static <E extends Enum<E> & Keyed> Parameter<Optional<E>> choice(
            final String name, final String description, final Kind<E> kind, final Class<E> type) {
        return optional(name, description, kind, "one of " + String.join(", ", Keyed.keys(type)),
                text -> Keyed.find(type, text));
    }

    /** A whole number in decimal digits. */
    public static Parameter<Integer> whole(
            final String name, final String description, final Kind<?> kind, final int least, final int most) {
        return required(name, description, kind, range(least, most), text -> number(text, least, most));
    }

    /** The same; may be missing. */
    public static Parameter<Optional<Integer>> optionalWhole(
            final String name, final String description, final Kind<?> kind, final int least, final int most) {
        return optional(name, description, kind, range(least, most), text -> number(text, least, most));
    }

    private static String range(final int least, final int most) {
        return "a whole number from " + least + " to " + most;
    }

    private static Optional<Integer> number(final String text, final int least, final int most) {
        return Optional.of(text).filter(WHOLE.asMatchPredicate()).map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    /** Whether a request without it makes no sense. */
    public boolean isRequired() {
        return absent.isEmpty();
    }

    /** The text that a missing one stands for, if there is such a text. */
    public Optional<String> preset() {
        return preset;
    }

    /** What its text looks like, in the terms of JSON Schema. */
    public Map<String, Object> schema(final Schemas schemas) {
        return kind.schema(schemas);
    }

    /** What it takes, in words that end a sentence beginning with "expected". */
    public String expected() {
        return expected;
    }

    /** @throws Problem when the text, or its absence, is not expected */
    T value(final Optional<String> text) {
        if (text.isEmpty()) {
            return absent.orElseThrow(() -> refused(Optional.empty()));
        }
        return reading.apply(text.get()).orElseThrow(() -> refused(text));
    }

    /** That this text was not expected. */
    public Problem refused(final String text) {
        return refused(Optional.of(text));
    }

    /** That this text was not expected here, though it is elsewhere. */
    public Problem refused(final String text, final String expectedHere) {
        return Problem.of(new Refusal(name, Optional.of(text), expectedHere));
    }

    private Problem refused(final Optional<String> text) {
        return Problem.of(new Refusal(name, text, expected));
    }
}
