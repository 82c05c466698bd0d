package dk.gladsaxe.ledelse.delivery.query;

import dk.gladsaxe.ledelse.delivery.shape.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of a request, each of them known and as it should be. Immutable. */
public final class Arguments {

    /** How long the query of an address may be, in characters, as it was sent. */
    public static final int MOST_QUERY = 2_000;

    /** What clients only hand back. It does not count, or the link to the next page might be longer than allowed. */
    private static final Set<String> HANDED_BACK = Set.of("cursor", "seed");
    private static final int MOST_HANDED_BACK = 1_000;

    /** By name, what was sent. */
    private final Map<String, String> sent;

    /** By name, what was meant. */
    private final Map<String, String> texts;

    private Arguments(final Map<String, String> sent, final Map<String, String> texts) {
        this.sent = sent;
        this.texts = texts;
    }

    /**
     * Reads the query of an address.
     *
     * @param query   as it was sent, without the question mark
     * @param allowed all parameters that there may be
     * @throws Problem when it holds anything else
     */
    public static Arguments of(final String query, final List<Parameter<?>> allowed) {
        limited(query.length(), MOST_QUERY + HANDED_BACK.size() * MOST_HANDED_BACK);
        final Map<String, String> sent = new LinkedHashMap<>();
        final Map<String, String> texts = new LinkedHashMap<>();
        for (final String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            final int equals = pair.indexOf('=');
            final Parameter<?> parameter = parameter(equals < 0 ? pair : pair.substring(0, equals), allowed);
            final String value = equals < 0 ? "" : pair.substring(equals + 1);
            final String text = PercentCode.decoded(value).filter(each -> !each.isBlank())
                    .orElseThrow(() -> parameter.refused(value));
            if (texts.put(parameter.name(), text) != null) {
                throw Problem.of(new Refusal(parameter.name(), Optional.of(text), "this parameter once only"));
            }
            sent.put(parameter.name(), value);
        }
        limited(sent.entrySet().stream().filter(each -> !HANDED_BACK.contains(each.getKey()))
                .mapToInt(each -> each.getKey().length() + each.getValue().length() + 2).sum() - 1, MOST_QUERY);
        final Arguments arguments = new Arguments(sent, texts);
        allowed.forEach(arguments::get);
        return arguments;
    }

    /** What the parameter means in this request. */
    public <T> T get(final Parameter<T> parameter) {
        return parameter.value(Optional.ofNullable(texts.get(parameter.name())));
    }

    /** The same query with this text for a parameter, whether it was there or not. */
    public String with(final Parameter<?> parameter, final String text) {
        final Map<String, String> changed = new LinkedHashMap<>(sent);
        changed.put(parameter.name(), Links.encoded(text));
        return query(changed);
    }

    /** The query as it was sent. */
    @Override
    public String toString() {
        return query(sent);
    }

    private static String query(final Map<String, String> sent) {
        return sent.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    /** What was said about these parameters: equal for requests that say the same about them, in whatever order. */
    public String about(final List<Parameter<?>> parameters) {
        return parameters.stream().filter(each -> texts.containsKey(each.name()))
                .map(each -> each.name() + "=" + Links.encoded(texts.get(each.name()))).sorted()
                .collect(Collectors.joining("&"));
    }

    private static void limited(final int length, final int most) {
        if (length > most) {
            throw Problem.of(ProblemType.TOO_LONG, "The query of the address is " + length
                    + " characters long; at most " + MOST_QUERY + " are read, not counting cursor and seed");
        }
    }

    private static Parameter<?> parameter(final String sent, final List<Parameter<?>> allowed) {
        final String name = PercentCode.decoded(sent).orElse(sent);
        return allowed.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> {
            final String known = allowed.stream().map(Parameter::name).collect(Collectors.joining(", "));
            return Problem.unknown(name, known.isEmpty() ? "no parameter at this address" : "one of " + known);
        });
    }
}
