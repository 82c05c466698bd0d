package dk.gladsaxe.ledelse.delivery;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Colour;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Contact;
import dk.gladsaxe.ledelse.model.Direction;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.Principle;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.RichText;
import dk.gladsaxe.ledelse.model.Situation;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Content for tests: two editions, one of them with everything filled in, and a few items of each kind. */
final class Material {

    static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    static final Consent GIVEN = new Consent(true, Optional.empty());

    static final Framework NOW = new Framework("f-2026", "grundlag-2026", Localized.of("Eksempel", "Example"), "2026",
            Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty(), rich("<p>Vi <strong>begynder</strong> her.</p>",
            ""),
            Localized.danish("Ledelse er noget, vi gør."), Localized.of("En leder", "A leader"),
            List.of(new Principle(Localized.of("lytter", "listens")), new Principle(Localized.danish("spørger"))),
            Localized.danish("Lige nu"), Optional.of(new Contact("Eksempel Kommune",
            Localized.of("Afdelingen", "The department"), List.of("Vej 1", "0000 By"), "post@example.org", "")),
            "FOKUS");
    static final Framework BEFORE =
            Examples.framework("f-2020", LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));

    static final Relation UP = new Relation("r-opad", "opad", "f-2026", "opad", Direction.UPWARD,
            Localized.of("Opad", "Upwards"), Localized.danish("Vi siger det højt"),
            rich("<p>Læs <a href=\"/om/ledelse.html\">mere</a>.</p>", "<p>Read on.</p>"), 1, Colour.MOSS,
            Optional.empty());
    static final Relation DOWN = Examples.relation("r-nedad", "f-2026", "nedad", 2);
    static final Relation UP_BEFORE = Examples.relation("r-opad-2020", "f-2020", "opad", 1);
    static final Relation GONE = Examples.relation("r-indad-2020", "f-2020", "indad", 2);

    static final FocusPoint LISTEN = new FocusPoint("p-lyt", "lyt", "r-opad", 1, Localized.of("Lyt", "Listen"),
            Localized.of("vi lytter først", "we listen first"));
    static final FocusPoint MEASURE = Examples.focusPoint("p-maal", "r-nedad", 1);

    static final Question CARDS = new Question("q-kort", "kort", Localized.of("Hvad venter du med?",
            "What do you put off?"),
            new LocalizedList(List.of("Hvorfor?", "Hvor længe?"), List.of("Why?")), Optional.of(Audience.OWN_LEADER),
            Optional.of(Situation.ONE_TO_ONE), List.of("opad", "indad"), Optional.of("p-lyt"), 1);
    static final Question BARE = Examples.question("q-bar", 2, null, null, List.of(), null);

    static final Story NAMED = new Story("s-stol", "den-tomme-stol", Localized.of("Den tomme stol", "The empty chair"),
            Localized.danish("Ingen kom."), rich("<p>Vi ventede &amp; <em>ventede</em>.</p>", ""),
            new Narrator.Named("Eksempel Eksempelsen", Localized.of("leder", "leader"), "Afdeling A"),
            Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty(), List.of("opad", "indad"), List.of("p-lyt"),
            List.of("q-kort", "q-bar"), List.of("trivsel", "møder"), GIVEN, Optional.of(LocalDate.of(2027, 1, 1)),
            "redaktoer@example.org");
    static final Story PLAIN = Examples.story("s-bar", null, GIVEN);
    static final Story ENDED = Examples.story("s-ophoert", LocalDate.of(2026, 1, 1),
            new Consent(true, Optional.of(LocalDate.of(2026, 3, 9))));
    static final Story TO_COME = Examples.story("s-senere", LocalDate.of(2026, 3, 11), GIVEN);

    private Material() {
    }

    static Content content() {
        return with(List.of(NAMED, PLAIN, ENDED, TO_COME), List.of(CARDS, BARE));
    }

    static Content with(final List<Story> stories, final List<Question> questions) {
        return new Content(List.of(NOW, BEFORE), List.of(UP, DOWN, UP_BEFORE, GONE), List.of(LISTEN, MEASURE),
                questions,
                stories, List.of(), List.of());
    }

    static Ledelsesgrundlag snapshot() {
        return Ledelsesgrundlag.of(content(), DAY);
    }

    static LocalizedRichText rich(final String danish, final String english) {
        return new LocalizedRichText(RichText.sanitise(danish), Optional.of(RichText.sanitise(english)));
    }
}
