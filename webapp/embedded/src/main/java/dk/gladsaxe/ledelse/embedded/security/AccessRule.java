package dk.gladsaxe.ledelse.embedded.security;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One entry of a role's access control list: what is granted where the pattern matches. In a pattern {@code *} stands
 * for any characters, slashes included, and {@code ?} for one. Of the rules that match, the one with the longest
 * pattern decides, a star at its end not counted; of two equally long ones the one that grants more. So
 * {@code /news/*} overrules {@code /*}, and a role that denies a subtree does so against another that grants all.
 */
public record AccessRule(String pattern, int bits, Predicate<String> matcher) {

    /** Everything: add, set, remove, read, execute, publish. */
    public static final int ALL = 63;

    public static AccessRule of(final String pattern, final int bits) {
        return new AccessRule(pattern, bits, matcher(pattern));
    }

    /** Every request is held against every rule, so what most patterns are, a path or its beginning, is no regex. */
    private static Predicate<String> matcher(final String pattern) {
        final boolean open = pattern.endsWith("*");
        final String stem = open ? pattern.substring(0, pattern.length() - 1) : pattern;
        if (stem.indexOf('*') < 0 && stem.indexOf('?') < 0) {
            return open ? path -> path.startsWith(stem) : stem::equals;
        }
        final StringBuilder regex = new StringBuilder();
        pattern.codePoints().forEach(point -> regex.append(switch (point) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(point));
        }));
        return Pattern.compile(regex.toString(), Pattern.DOTALL).asMatchPredicate();
    }

    /** The bits that these rules grant for a path; 0 when none of them matches. */
    static int decide(final List<AccessRule> rules, final String path) {
        int weight = -1;
        int bits = 0;
        for (final AccessRule rule : rules) {
            if (rule.weight() >= weight && rule.matcher.test(path)) {
                bits = rule.weight() == weight ? Math.max(bits, rule.bits) : rule.bits;
                weight = rule.weight();
            }
        }
        return bits;
    }

    private int weight() {
        return pattern.endsWith("*") ? pattern.length() - 1 : pattern.length();
    }
}
