package dk.gladsaxe.ledelse.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Danish that reads as sentences and means nothing. Some words are in every text, thousands of them in hardly any. */
final class Prose {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int ONE = 0;
    private static final int THE_ONE = 1;
    private static final int SEVERAL = 2;
    private static final int THE_SEVERAL = 3;

    private final Words words;
    private final Choice choice;

    Prose(final Words words, final Choice choice) {
        this.words = words;
        this.choice = choice;
    }

    String title() {
        return capital(switch (choice.random().nextInt(6)) {
            case 0 -> "da %s %s".formatted(noun(THE_ONE), one("happened"));
            case 1 -> "%s på %s".formatted(noun(THE_ONE), place());
            case 2 -> "%s og %s".formatted(noun(SEVERAL), noun(SEVERAL));
            case 3 -> "hvem ejer %s?".formatted(noun(THE_ONE));
            case 4 -> "%s blev %s".formatted(noun(THE_ONE), choice.any(words.of("like")));
            default -> "vi %s %s".formatted(one("did"), noun(THE_SEVERAL));
        });
    }

    /** One or two sentences. */
    String lead() {
        return sentences(1, 2);
    }

    /** HTML of the kinds that the editor's rich-text field makes, two thousand characters more or less. */
    String body() {
        final int paragraphs = choice.random().nextInt(3, 11);
        final StringBuilder html = new StringBuilder(paragraph());
        for (int i = 1; i < paragraphs; i++) {
            if (choice.percent(12)) {
                html.append("<h2>").append(title()).append("</h2>");
            }
            html.append(choice.percent(12) ? list() : paragraph());
        }
        return (choice.percent(25) ? html.append("<blockquote>").append(sentence()).append("</blockquote>") : html)
                .toString();
    }

    private String paragraph() {
        return "<p>" + sentences(3, 6) + "</p>";
    }

    private String list() {
        return IntStream.range(0, choice.random().nextInt(2, 5)).mapToObj(i -> "<li>" + sentence() + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String sentences(final int least, final int most) {
        return IntStream.range(0, choice.random().nextInt(least, most + 1)).mapToObj(i -> sentence())
                .collect(Collectors.joining(" "));
    }

    private String sentence() {
        return capital(switch (choice.random().nextInt(9)) {
            case 0 -> "%s %s %s %s.".formatted(one("when"), one("did"), one("who"), noun(THE_ONE));
            case 1 -> "%s %s, og det gjorde %s %s."
                    .formatted(noun(THE_ONE), one("happened"), noun(THE_SEVERAL), choice.any(words.of("like")));
            case 2 -> "%s %s %s på %s.".formatted(one("who"), one("did"), noun(THE_ONE), place());
            case 3 -> "jeg spurgte, om nogen kendte %s, og der blev stille i %d minutter."
                    .formatted(noun(THE_ONE), choice.random().nextInt(2, 60));
            case 4 -> "det viste sig, at %s %s, længe før %s %s %s."
                    .formatted(noun(THE_ONE), one("happened"), one("who"), one("did"), noun(THE_SEVERAL));
            case 5 -> "med %s i hånden %s %s både %s og %s."
                    .formatted(noun(ONE), one("did"), one("who"), noun(THE_SEVERAL), noun(THE_ONE));
            case 6 -> "der var %d %s, men ikke én eneste %s."
                    .formatted(choice.random().nextInt(2, 400), noun(SEVERAL), noun(ONE));
            case 7 -> "hvis %s ikke var der, hvem %s så %s?".formatted(noun(THE_ONE), one("did"), noun(THE_ONE));
            default -> "%s på %s %s, siger %s i dag."
                    .formatted(noun(THE_ONE), place(), one("happened"), one("who"));
        });
    }

    private String noun(final int form) {
        final String noun = choice.skewed(words.of("nouns")).split(" ")[form];
        return choice.percent(45) ? choice.skewed(words.of("first")) + noun : noun;
    }

    private String place() {
        return choice.any(words.of("place first")) + choice.any(words.of("place second"));
    }

    private String one(final String section) {
        final List<String> lines = words.of(section);
        return choice.skewed(lines);
    }

    private static String capital(final String text) {
        return text.substring(0, 1).toUpperCase(DANISH) + text.substring(1);
    }
}
