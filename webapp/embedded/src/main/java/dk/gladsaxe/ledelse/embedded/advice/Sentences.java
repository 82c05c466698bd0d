package dk.gladsaxe.ledelse.embedded.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart into sentences and words. A full stop ends no sentence after an abbreviation, an initial or the
 * number of a list, nor where a small letter follows.
 */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…]+[»«”“\"'’)\\]]*\\s+");
    /** What a sentence can begin with, behind quotation marks, brackets and dashes. */
    private static final Pattern BEGINNING =
            Pattern.compile("[»«”“„\"'’(\\[–—•-]*\\s*[\\p{Lu}\\p{Nd}].*", Pattern.DOTALL);
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{Nd}.]+)\\.$");
    private static final Pattern LIST_NUMBER = Pattern.compile("\\p{Nd}{1,2}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[-.,'’/][\\p{L}\\p{Nd}]+)*");

    /** After these more of the same sentence follows, also with a capital letter or a number. */
    private static final Set<String> GO_ON = Set.of("f.eks", "bl.a", "d.v.s", "dvs", "ca", "kl", "nr", "jf", "pga",
            "p.g.a", "inkl", "ekskl", "evt", "hhv", "vedr", "iht", "mht", "m.h.t", "mhp", "m.h.p", "tlf", "stk", "afd",
            "adm", "dir", "hr", "fr", "dr", "prof", "sml", "jvf", "red", "udg", "fig", "kap", "afs", "pkt", "bd", "maks", "min",
            "ift", "i.f.t", "fx", "resp", "alm", "s.u", "sen", "jun", "skt", "e.g", "i.e", "mr", "mrs", "ms", "no", "vs",
            "cf", "approx");

    private Sentences() {
    }

    static List<String> of(final String text) {
        final List<String> sentences = new ArrayList<>();
        final Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            final String sentence = text.substring(start, end.end()).strip();
            if (BEGINNING.matcher(text.substring(end.end())).matches() && !goesOn(sentence)) {
                sentences.add(sentence);
                start = end.end();
            }
        }
        if (!text.substring(start).isBlank()) {
            sentences.add(text.substring(start).strip());
        }
        return sentences;
    }

    private static boolean goesOn(final String sentence) {
        final Matcher last = LAST_WORD.matcher(sentence);
        if (!last.find()) {
            return false;
        }
        final String word = last.group(1);
        return GO_ON.contains(word.toLowerCase(Locale.ROOT)) || INITIALS.matcher(word).matches()
                || last.start() == 0 && LIST_NUMBER.matcher(word).matches();
    }

    /** Each word as it is written; numbers are words too, and an abbreviation is one. */
    static List<String> words(final String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
