package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.items.Merging;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows both versions where somebody else saved first, field by field. What was sent stays in the form, and the person
 * chooses for each field which version to keep; nothing is chosen beforehand. Where it is known what the form was filled
 * with, only the fields that both changed are asked about; otherwise all that differ.
 */
final class ConflictPage {

    private static final int CONFLICT = 409;

    /**
     * A field whose versions differ.
     *
     * @param mine   what was sent, by the names of the parameters; sent again when it is chosen
     * @param theirs what is stored by now, likewise
     */
    public record Difference(String property, String label, Map<String, String> mine, Map<String, String> theirs) {
    }

    void show(final Visit visit, final Subject subject, final Sent sent, final Saving.Overtaken overtaken)
            throws IOException {
        final Languages languages = Languages.of(visit.instance().definitions().site());
        final Map<String, String> same = new LinkedHashMap<>();
        final List<Difference> differences = new ArrayList<>();
        final Optional<Merging> merging = overtaken.base()
                .map(base -> Merging.of(base, sent.values(), overtaken.present().values()));
        for (final Field field : sent.kind().fields()) {
            for (final String property : languages.properties(field)) {
                final Map<String, String> mine = flat(property, sent.values().get(property).orElse(Single.EMPTY));
                final Map<String, String> theirs =
                        flat(property, overtaken.present().values().get(property).orElse(Single.EMPTY));
                if (mine.equals(theirs)) {
                    same.putAll(mine);
                } else if (merging.isPresent() && !merging.get().contested().contains(property)) {
                    same.putAll(flat(property, merging.get().values().get(property).orElse(Single.EMPTY)));
                } else {
                    differences.add(new Difference(property, field.common().label(), mine, theirs));
                }
            }
        }
        final Map<String, Object> model = new HashMap<>();
        model.put("hidden", subject.hidden());
        model.put("title", overtaken.present().title());
        final Others others = new Others(overtaken.by());
        model.put("whose", others.whose(visit));
        model.put("by", others.names(visit));
        model.put("known", merging.isPresent());
        model.put("same", same);
        model.put("differences", differences);
        model.put("revision", overtaken.present().revision().id());
        model.put("action", visit.address(subject.action()));
        visit.show(CONFLICT, "detail/conflict", model);
    }

    /** The value as the parameters that would send it; without those that are empty. */
    static Map<String, String> flat(final String path, final Value value) {
        final Map<String, String> flat = new LinkedHashMap<>();
        if (value instanceof Single single && !single.isEmpty()) {
            flat.put(path, single.text());
        } else if (value instanceof Several several) {
            for (int i = 0; i < several.values().size(); i++) {
                flat.putAll(flat(path + "[" + i + "]", several.values().get(i)));
            }
        } else if (value instanceof Group group) {
            group.values().forEach((name, each) -> flat.putAll(flat(path + "." + name, each)));
        }
        return flat;
    }
}
