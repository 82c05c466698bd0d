package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Colour;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Direction;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.RichText;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A few items in words that are easy to tell apart; the sign after the name of each is what tests call it by. */
final class Corpus {

    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final Consent GIVEN = new Consent(true, Optional.empty());

    private static final Narrator NOBODY = new Narrator.Anonymised(Localized.EMPTY, "");

    private Corpus() {
    }

    static Ledelsesgrundlag snapshot() {
        return Ledelsesgrundlag.of(content(), DAY);
    }

    static Content content() {
        return new Content(
                List.of(Examples.framework("2026", LocalDate.of(2026, 1, 1), null),
                        Examples.framework("2020", LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31))),
                List.of(relation("udsyn", "2026", Localized.of("Udsyn", "Outlook"),
                                Localized.of("vi kigger over hegnet", "we look over the fence"),
                                "<p>En leder henter viden hos naboerne.</p>"),
                        relation("gammel", "2020", Localized.danish("Kaffestuen"), Localized.EMPTY, "")),
                List.of(new FocusPoint("lyt", "lyt", "udsyn", 1, Localized.of("Lyt først", "Listen first"),
                                Localized.of("vi lytter, før vi svarer", "we listen before we answer")),
                        new FocusPoint("uden-titel", "uden-titel", "udsyn", 2, Localized.EMPTY,
                                Localized.danish("vi måler det, der betyder noget")),
                        new FocusPoint("gammelt", "gammelt", "gammel", 1, Localized.EMPTY,
                                Localized.danish("vi holder kaffestuen åben"))),
                List.of(question("q-moede", "Hvad skete der på det sidste ledermøde?", "What happened at the last meeting?",
                                "Hvem sagde ingenting?"),
                        question("q-samtale", "Hvilken svær samtale venter du med?", "", "Hvad frygter du?"),
                        question("q-aar", "Hvad vil du nå i år?", "What will you reach this year?", "")),
                List.of(story("s-moede", "Mødet uden dagsorden", "The meeting without an agenda",
                                "Vi strøg alle punkter og talte sammen.",
                                "<p>Medarbejderne kom med hver sin kop te. Ingen så på klokken.</p>", 1, "samarbejde"),
                        story("s-lead", "Tre stole", "", "Det sidste møde før sommerferien.",
                                "<p>Stolene stod i en rundkreds.</p>", 2, "tillid"),
                        story("s-body", "Fire borde", "", "Vi flyttede rundt på alt.",
                                "<p>Efter mødet talte vi om møder, og om hvorfor møderne var blevet så lange.</p>", 3, ""),
                        story("s-billede", "Billeder fra værkstedet", "Pictures from the workshop",
                                "Kalenderen var fyldt.", "<p>Fotografen kom forbi.</p>", 4, ""),
                        story("s-fortaelling", "En ledelsesfortælling fra plejecentret", "A leadership story",
                                "Om nattevagter og tillid.",
                                "<p>Pårørende ringede om natten, og vi svarede.</p>", 5, "nattevagt"),
                        story("s-mus", "Medarbejderudviklingssamtalen blev en gåtur", "The appraisal became a walk",
                                "Vi gik langs åen.", "<p>Afdelingslederen glemte sit skema.</p>", 6, "trivsel"),
                        story("s-aabenraa", "Besøg hos kolleger i Aabenraa", "",
                                "En dag på Café Solskin.", "<p>Personaleledelsen viste rundt i børnehaven.</p>", 7, ""),
                        story("s-maal", "Hjælpeløst bagud med årets mål", "Hopelessly behind the goals of the year",
                                "Budgettet skred.",
                                "<p>Beslutningerne blev truffet for sent, og forandringen ramte alle.</p>", 8, ""),
                        story("s-konflikt", "Da uenigheden blev højlydt", "When they disagreed out loud",
                                "To teams, ét lokale.",
                                "<p>Konflikten handlede om kaffemaskinen &amp; <em>aldrig</em> om kaffe &lt;b&gt;.</p>",
                                9, "konflikt"),
                        new Story("s-navn", "s-navn", Localized.danish("Ud på gulvet"), Localized.EMPTY,
                                LocalizedRichText.EMPTY, new Narrator.Named("Eksempla Prøvesen",
                                Localized.danish("driftsleder"), "Vej og Park"), day(10), Optional.empty(),
                                List.of(), List.of(), List.of(), List.of(), GIVEN, Optional.empty(), "Redaktør Hemmelig"),
                        hidden("s-uden-samtykke", Consent.NONE, DAY),
                        hidden("s-udloebet", new Consent(true, Optional.of(DAY.minusDays(1))), DAY.minusDays(9)),
                        hidden("s-fremtid", GIVEN, DAY.plusDays(1))),
                List.of(), List.of());
    }

    static Story story(
            final String id, final String title, final String english, final String lead, final String body,
            final int age, final String theme) {
        return new Story(id, id, Localized.of(title, english), Localized.danish(lead),
                new LocalizedRichText(RichText.sanitise(body), Optional.empty()), NOBODY, day(age), Optional.empty(),
                List.of(), List.of(), List.of(), theme.isEmpty() ? List.of() : List.of(theme), GIVEN,
                Optional.empty(), "");
    }

    private static Story hidden(final String id, final Consent consent, final LocalDate date) {
        return new Story(id, id, Localized.of("Hemmeligheden", "The secret"), Localized.danish("hemmelig"),
                LocalizedRichText.EMPTY, NOBODY, Optional.of(date), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(), consent, Optional.empty(), "");
    }

    private static Relation relation(
            final String key, final String framework, final Localized title, final Localized tagline,
            final String introduction) {
        return new Relation(key, key, framework, key, Direction.OUTWARD, title, tagline,
                new LocalizedRichText(RichText.sanitise(introduction), Optional.empty()), 1, Colour.MOSS,
                Optional.empty());
    }

    private static Question question(final String id, final String text, final String english, final String followUp) {
        return new Question(id, id, Localized.of(text, english),
                new LocalizedList(followUp.isEmpty() ? List.of() : List.of(followUp), List.of()), Optional.empty(),
                Optional.empty(), List.of(), Optional.empty(), 1);
    }

    private static Optional<LocalDate> day(final int age) {
        return Optional.of(DAY.minusDays(age));
    }
}
