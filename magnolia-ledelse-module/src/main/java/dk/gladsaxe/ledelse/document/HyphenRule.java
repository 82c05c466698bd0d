package dk.gladsaxe.ledelse.document;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a hyphen between two pieces is a break or belongs to the word. In this order: the document spells the
 * word elsewhere; the hyphen stands for a part that a following "and" supplies; digits, abbreviations and names keep
 * theirs; kin of the word elsewhere speaks for a break; a piece that has no vowel cannot stand alone. What is left is
 * joined, because typesetting breaks far more words than writers hyphenate, and told as unsure.
 */
final class HyphenRule {

    private static final Set<String> SUSPENDING = Set.of("og", "eller", "samt", "og/eller", "hhv");
    private static final Set<String> SUSPENDING_INSIDE =
            Set.of("og", "eller", "samt", "men", "til", "i", "på", "hhv", "kontra");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}|(?:.*-)?[\\p{Lu}\\p{Nd}]{2,}");
    private static final Pattern VOWEL = Pattern.compile(".*[aeiouyæøåéAEIOUYÆØÅÉ].*");

    private final Vocabulary vocabulary;

    HyphenRule(final Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Verdict decide(final String left, final String right) {
        final int whole = vocabulary.count(left + right);
        final int hyphenated = vocabulary.count(left + "-" + right);
        if (whole != hyphenated) {
            return whole > hyphenated ? Verdict.joined(left, right) : Verdict.kept(left, right);
        }
        if (SUSPENDING.contains(right)) {
            return Verdict.suspended(left, right);
        }
        if (keepsHyphen(left, right)) {
            return Verdict.kept(left, right);
        }
        if (right.indexOf('-') >= 0) {
            return Verdict.kept(left, right).unsure(left + right);
        }
        final boolean sure = vocabulary.hasKin(left, right) || !standsAlone(left) || !standsAlone(right);
        return sure ? Verdict.joined(left, right) : Verdict.joined(left, right).unsure(left + "-" + right);
    }

    /** Inside a line a hyphen and a space come from a text that was flowed anew, or stand for a part supplied later. */
    Verdict decideInside(final String left, final String right) {
        if (vocabulary.count(left + right) == 0 && SUSPENDING_INSIDE.contains(right)) {
            return Verdict.suspended(left, right);
        }
        final boolean sure = vocabulary.count(left + right) > 0 || vocabulary.hasKin(left, right);
        return sure ? Verdict.joined(left, right)
                : Verdict.joined(left, right).unsure(Verdict.suspended(left, right).chosen());
    }

    private static boolean keepsHyphen(final String left, final String right) {
        return Character.isDigit(left.charAt(left.length() - 1)) || Character.isDigit(right.charAt(0))
                || ABBREVIATION.matcher(left).matches() || Character.isUpperCase(right.charAt(0));
    }

    private static boolean standsAlone(final String piece) {
        return VOWEL.matcher(piece).matches();
    }

    /** The reading that is used, and the other one where there is doubt. */
    record Verdict(String chosen, Optional<String> other) {

        static Verdict joined(final String left, final String right) {
            return new Verdict(left + right, Optional.empty());
        }

        static Verdict kept(final String left, final String right) {
            return new Verdict(left + "-" + right, Optional.empty());
        }

        static Verdict suspended(final String left, final String right) {
            return new Verdict(left + "- " + right, Optional.empty());
        }

        Verdict unsure(final String reading) {
            return new Verdict(chosen, Optional.of(reading));
        }
    }
}
