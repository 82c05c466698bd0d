package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds lead-ins against what continues them: both together are to read as one sentence. */
final class LeadIns {

    private static final String LEAD_IN_OF_FOCUS_POINTS = "focusPointsLeadIn";
    private static final String LEAD_IN_OF_PRINCIPLES = "principlesLeadIn";
    private static final Pattern FIRST_WORD = Pattern.compile("^\\P{L}{0,3}?(\\p{L}+(?:[-.]\\p{L}+)*)");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s.…:,]*$");
    private static final Pattern BULLET = Pattern.compile("^(?:[•·*▪‣◦–—-]|…|\\.\\.\\.)+\\s*");
    private static final Pattern ENDED = Pattern.compile("(?<![.…])[.!?]\\s*$");

    private LeadIns() {
    }

    /** A lead-in and what continues it. */
    private record Pair(String leadIn, String text, String path) {

        String together() {
            return Excerpt.of(leadIn.length() <= 60 ? leadIn + " " + text
                    : "… " + leadIn.substring(leadIn.indexOf(' ', leadIn.length() - 60) + 1) + " " + text);
        }
    }

    /** It begins as a sentence of its own; a name, an abbreviation and what follows a colon may. */
    static Stream<Remark> capital(final Item item, final Surroundings around) {
        return pairs(item, around).filter(pair -> !pair.leadIn().strip().endsWith(":"))
                .filter(pair -> capital(pair.text(), pair.leadIn()))
                .map(pair -> Remark.at(pair.path(), pair.together()));
    }

    private static boolean capital(final String text, final String leadIn) {
        final Matcher first = FIRST_WORD.matcher(text);
        if (!first.find()) {
            return false;
        }
        final String word = first.group(1);
        final boolean abbreviation = word.chars().filter(Character::isUpperCase).count() > 1;
        final boolean name = (leadIn + " " + text.substring(first.end()))
                .matches("(?s).*[^.!?…]\\s" + Pattern.quote(word) + "\\b.*");
        return Character.isUpperCase(word.codePointAt(0)) && word.length() > 1 && !abbreviation && !name;
    }

    /** The word that the lead-in ends with comes again. */
    static Stream<Remark> repeated(final Item item, final Surroundings around) {
        return pairs(item, around).flatMap(pair -> {
            final Matcher last = LAST_WORD.matcher(pair.leadIn());
            final Matcher first = FIRST_WORD.matcher(pair.text());
            return last.find() && first.find() && last.group(1).equalsIgnoreCase(first.group(1))
                    ? Stream.of(Remark.at(pair.path(), first.group(1), pair.together())) : Stream.empty();
        });
    }

    /** It brings the mark of a list along, which pages set themselves. */
    static Stream<Remark> bullet(final Item item, final Surroundings around) {
        return continuations(item, (path, text) -> new Pair("", text, path)).flatMap(pair -> {
            final Matcher bullet = BULLET.matcher(pair.text());
            return bullet.find() ? Stream.of(Remark.at(pair.path(), bullet.group().strip())) : Stream.empty();
        });
    }

    /** The lead-in itself ends as a sentence does. */
    static Stream<Remark> ended(final Item item, final Surroundings around) {
        return item.passages().stream()
                .filter(passage -> List.of(LEAD_IN_OF_FOCUS_POINTS, LEAD_IN_OF_PRINCIPLES)
                        .contains(passage.field().name()))
                .filter(passage -> ENDED.matcher(passage.value()).find())
                .map(passage -> Remark.at(passage.path(), Excerpt.of(passage.value())));
    }

    private static Stream<Pair> pairs(final Item item, final Surroundings around) {
        final String relation = item.values().text("relation");
        return continuations(item, (path, text) -> {
            final String suffix = path.endsWith("text") ? "" : path.substring(path.lastIndexOf("text") + "text".length());
            final String leadIn = item.type().equals(ItemTypes.FRAMEWORK)
                    ? item.values().text(LEAD_IN_OF_PRINCIPLES + suffix)
                    : around.leadIn(relation, LEAD_IN_OF_FOCUS_POINTS + suffix);
            return new Pair(leadIn, text, path);
        }).filter(pair -> !pair.leadIn().isBlank());
    }

    /** The texts of principles, or the text of a focus point, in each language. */
    private static Stream<Pair> continuations(final Item item, final BiFunction<String, String, Pair> pair) {
        final List<Pair> pairs = new ArrayList<>();
        for (final Locale language : item.languages().all()) {
            final String text = "text" + (language.equals(item.languages().standard()) ? "" : "_" + language);
            if (item.type().equals(ItemTypes.FOCUS_POINT) && !item.values().text(text).isBlank()) {
                pairs.add(pair.apply(text, item.values().text(text)));
            } else if (item.type().equals(ItemTypes.FRAMEWORK)
                    && item.values().get("principles").orElse(Several.NONE) instanceof Several principles) {
                for (int i = 0; i < principles.values().size(); i++) {
                    if (principles.values().get(i) instanceof Group group && !group.text(text).isBlank()) {
                        pairs.add(pair.apply("principles[" + i + "]." + text, group.text(text)));
                    }
                }
            }
        }
        return pairs.stream();
    }
}
