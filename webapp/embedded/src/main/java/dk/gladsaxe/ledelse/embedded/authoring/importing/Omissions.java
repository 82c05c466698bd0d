package dk.gladsaxe.ledelse.embedded.authoring.importing;

import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.document.DraftRelation;
import dk.gladsaxe.ledelse.embedded.authoring.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a framework document usually holds and this one does not, in the words of the interface. */
final class Omissions {

    private Omissions() {
    }

    static List<String> of(final DraftFramework draft, final Texts texts) {
        final List<String> missing = new ArrayList<>();
        add(missing, texts, draft.title().isEmpty(), "title");
        add(missing, texts, draft.introduction().isEmpty(), "introduction");
        add(missing, texts, draft.leadershipView().isEmpty(), "leadershipView");
        add(missing, texts, draft.principlesLeadIn().isEmpty(), "principlesLeadIn");
        add(missing, texts, draft.principles().isEmpty(), "principles");
        add(missing, texts, draft.focusPointsLeadIn().isEmpty(), "focusPointsLeadIn");
        add(missing, texts, draft.contact().isEmpty(), "contact");
        add(missing, texts, draft.intranetName().isEmpty(), "intranetName");
        for (final DraftRelation relation : draft.relations()) {
            add(missing, texts, relation.tagline().isEmpty(), "tagline", relation.title());
            add(missing, texts, relation.focusPoints().isEmpty(), "focusPoints", relation.title());
        }
        return missing;
    }

    private static void add(final List<String> missing, final Texts texts, final boolean absent, final String key,
            final Object... arguments) {
        if (absent) {
            missing.add(texts.of("importing.missing." + key, arguments));
        }
    }
}
