package dk.gladsaxe.ledelse.embedded.delivery.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Property names in which {@code *} stands for any text, as endpoints and requests list them. */
record NamePatterns(List<Pattern> patterns) {

    static NamePatterns of(final Collection<String> names) {
        return new NamePatterns(names.stream().map(NamePatterns::pattern).toList());
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    boolean match(final String name) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private static Pattern pattern(final String name) {
        return Pattern.compile(Arrays.stream(name.split("\\*", -1)).map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }
}
