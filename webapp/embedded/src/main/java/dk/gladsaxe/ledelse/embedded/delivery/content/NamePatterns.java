package dk.gladsaxe.ledelse.embedded.delivery.content;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Property names in which {@code *} stands for any text, as endpoints and requests list them. */
record NamePatterns(List<NamePattern> patterns) {

    NamePatterns {
        patterns = List.copyOf(patterns);
    }

    static NamePatterns of(final Collection<String> names) {
        return new NamePatterns(names.stream().map(NamePattern::of).toList());
    }

    /** These and those. */
    NamePatterns and(final NamePatterns others) {
        return new NamePatterns(Stream.concat(patterns.stream(), others.patterns.stream()).toList());
    }

    boolean match(final String name) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(name));
    }

    /**
     * One name or pattern. Matched without trying again what has failed: clients send these, and a regular expression
     * of many stars would take time without end.
     *
     * @param parts what stands between the stars; one part alone is a name
     */
    private record NamePattern(List<String> parts) {

        static NamePattern of(final String text) {
            return new NamePattern(List.of(text.split("\\*", -1)));
        }

        boolean matches(final String name) {
            final String first = parts.get(0);
            final String last = parts.get(parts.size() - 1);
            if (parts.size() == 1) {
                return name.equals(first);
            }
            if (name.length() < first.length() + last.length() || !name.startsWith(first) || !name.endsWith(last)) {
                return false;
            }
            String rest = name.substring(first.length(), name.length() - last.length());
            for (final String part : parts.subList(1, parts.size() - 1)) {
                final int found = rest.indexOf(part);
                if (found < 0) {
                    return false;
                }
                rest = rest.substring(found + part.length());
            }
            return true;
        }
    }
}
