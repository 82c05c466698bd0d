package dk.gladsaxe.ledelse.embedded.authoring.advice;

import dk.gladsaxe.ledelse.embedded.advice.Advice;
import dk.gladsaxe.ledelse.embedded.advice.Item;
import dk.gladsaxe.ledelse.embedded.advice.Other;
import dk.gladsaxe.ledelse.embedded.advice.Readability;
import dk.gladsaxe.ledelse.embedded.advice.Rule;
import dk.gladsaxe.ledelse.embedded.advice.Severity;
import dk.gladsaxe.ledelse.embedded.advice.Surroundings;
import dk.gladsaxe.ledelse.embedded.authoring.FieldIds;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The advice about what a form holds, for a panel beside it. Safe for use by several threads. */
public final class AdvicePanel {

    private final Surroundings around;

    public AdvicePanel(final Surroundings around) {
        this.around = around;
    }

    /** How hard a text of the form is to read. */
    public record Measure(String place, int lix, String level) {
    }

    /**
     * What the template of the panel is drawn with; one value, called {@code advice}.
     *
     * @param id of the stored item; absent for a new one
     */
    public Map<String, Object> model(
            final Visit visit, final ItemKind kind, final Optional<String> id, final Group values) {
        final boolean published = id.flatMap(each -> around.named(kind.workspace(), each)).filter(Other::published)
                .isPresent();
        final Item item = new Item(kind.nodeType(), kind.form(), values,
                Languages.of(visit.instance().definitions().site()), published);
        final Wordings words = new Wordings(visit);
        // What the definitions ask for is told when somebody saves, and keeps from saving.
        final List<Advice> all = Rule.all(item, around).stream()
                .filter(advice -> advice.rule() != Rule.UNUSABLE).toList();
        final Map<String, List<Shown>> bySeverity = new LinkedHashMap<>();
        for (final Severity severity : Severity.values()) {
            bySeverity.put(key(severity), all.stream().filter(advice -> advice.rule().severity() == severity)
                    .map(advice -> shown(words, kind, advice)).toList());
        }
        final List<Measure> measures = Readability.of(item).entrySet().stream()
                .map(each -> new Measure(words.place(kind.form(), each.getKey()), each.getValue().lix(),
                        visit.texts().of("advice.lix." + each.getValue().level()))).toList();
        return Map.of("advice", Map.of("groups", bySeverity, "measures", measures, "total", all.size(),
                "status", status(visit, bySeverity)));
    }

    private static String status(final Visit visit, final Map<String, List<Shown>> bySeverity) {
        return visit.texts().of("advice.status", bySeverity.values().stream().map(List::size).toArray());
    }

    private static Shown shown(final Wordings words, final ItemKind kind, final Advice advice) {
        return new Shown(key(advice.rule().severity()), words.name(advice.rule()), words.message(advice),
                words.place(kind.form(), advice.path()), advice.path(), FieldIds.of(advice.path()));
    }

    static String key(final Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
