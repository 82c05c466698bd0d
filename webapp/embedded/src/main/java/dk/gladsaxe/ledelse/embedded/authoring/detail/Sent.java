package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.Meanwhile;
import dk.gladsaxe.ledelse.embedded.forms.Finding;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Submission;
import dk.gladsaxe.ledelse.embedded.forms.Validation;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a browser sent, cleaned, and what is wrong with it.
 *
 * @param searching whether it was sent to look for something to refer to, and not to be saved
 */
record Sent(ItemKind kind, Group values, List<Finding> findings, Map<String, Integer> removed, boolean searching) {

    static Sent of(final Visit visit, final ItemKind kind) {
        final Languages languages = Languages.of(visit.instance().definitions().site());
        final Cleaning cleaning = new Cleaning(languages);
        final Group values = cleaning.clean(kind.form(),
                new Submission(Choices.applied(visit.exchange().parameters()), languages).values(kind.form()));
        final boolean searching = visit.parameter("then").filter("search"::equals).isPresent();
        return new Sent(kind, values, searching ? List.of() : Validation.check(kind.form(), values, languages),
                cleaning.removed(), searching);
    }

    /** @param meanwhile what was saved by others and is kept, which is said too */
    Flash flash(final Visit visit, final Meanwhile meanwhile) {
        final String kept = kept(visit, meanwhile);
        if (removed.isEmpty()) {
            return new Flash(Flash.Kind.DONE, visit.texts().of("detail.saved") + kept);
        }
        return new Flash(Flash.Kind.WARNING, visit.texts().of("detail.savedWithout", removed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).map(each -> each.getKey() + " (" + each.getValue() + ")")
                .collect(Collectors.joining(", "))) + kept);
    }

    private String kept(final Visit visit, final Meanwhile meanwhile) {
        if (meanwhile.kept().isEmpty()) {
            return "";
        }
        final Languages languages = Languages.of(visit.instance().definitions().site());
        final String fields = kind.fields().stream()
                .filter(field -> languages.properties(field).stream().anyMatch(meanwhile.kept()::contains))
                .map(field -> field.common().label()).collect(Collectors.joining(", "));
        final Others others = new Others(meanwhile.by());
        return " " + visit.texts().of("detail.meanwhile." + others.whose(visit), others.names(visit), fields);
    }
}
