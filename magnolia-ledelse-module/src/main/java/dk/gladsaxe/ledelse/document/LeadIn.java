package dk.gladsaxe.ledelse.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the line that stands between tagline and focus points. It is the same under every heading while the taglines
 * differ, so it is what most of these texts end with in common, from a capital letter on; how the lines were wrapped
 * does not matter.
 */
final class LeadIn {

    private LeadIn() {
    }

    /** The common end of most of the texts; where there is but one text, its last part that looks like a lead-in. */
    static Optional<String> shared(final List<String> texts) {
        final Map<String, Integer> votes = new LinkedHashMap<>();
        for (int a = 0; a < texts.size(); a++) {
            for (int b = a + 1; b < texts.size(); b++) {
                commonEnd(texts.get(a), texts.get(b)).ifPresent(end -> votes.merge(end, 1, Integer::sum));
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .or(() -> texts.size() == 1 ? ownEnd(texts.get(0)) : Optional.empty());
    }

    /** The end of one text that leads in, from its last capital letter that starts a line or the text on. */
    static Optional<String> ownEnd(final String text) {
        if (!Shapes.leadsIn(text)) {
            return Optional.empty();
        }
        final List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = words.size() - 1; i >= 0; i--) {
            final boolean shortStart = i > 0 && Character.isUpperCase(words.get(i - 1).charAt(0));
            if (Character.isUpperCase(words.get(i).charAt(0)) && !shortStart) {
                return Optional.of(String.join(" ", words.subList(i, words.size())));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> commonEnd(final String a, final String b) {
        final String[] left = a.split(" ");
        final String[] right = b.split(" ");
        int common = 0;
        int capital = 0;
        while (common < left.length && common < right.length
                && left[left.length - 1 - common].equals(right[right.length - 1 - common])) {
            common++;
            if (Character.isUpperCase(left[left.length - common].codePointAt(0))) {
                capital = common;
            }
        }
        final String end = String.join(" ", List.of(left).subList(left.length - capital, left.length));
        return capital > 1 && Shapes.leadsIn(end) ? Optional.of(end) : Optional.empty();
    }
}
