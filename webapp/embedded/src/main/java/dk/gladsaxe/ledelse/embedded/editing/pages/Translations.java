package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** Counts the texts of a page, its components included, that are missing in a language. For one thread. */
public final class Translations {

    private final Languages languages;
    private final StoredValues stored;
    private final Function<String, Optional<Form>> dialogs;
    private final Map<String, Optional<Form>> known = new HashMap<>();

    /** @param dialogs the form that edits what has the template of that identifier */
    public Translations(
            final Languages languages, final StoredValues stored, final Function<String, Optional<Form>> dialogs) {
        this.languages = languages;
        this.stored = stored;
        this.dialogs = dialogs;
    }

    /** By language, without the standard one. */
    Map<Locale, Integer> missing(final Node page) throws RepositoryException {
        final Map<Locale, Integer> missing = new HashMap<>();
        languages.all().stream().filter(language -> !language.equals(languages.standard()))
                .forEach(language -> missing.put(language, 0));
        count(page, missing);
        return missing;
    }

    private void count(final Node node, final Map<Locale, Integer> missing) throws RepositoryException {
        final String template = JcrUtils.getStringProperty(node, Nodes.TEMPLATE, "");
        final Optional<Form> form = known.computeIfAbsent(template, dialogs);
        if (form.isPresent()) {
            final List<Field> fields = form.get().fields().toList();
            count(fields, stored.read(node, fields), missing);
        }
        for (final Node child : JcrUtils.getChildNodes(node)) {
            if (child.isNodeType(Nodes.AREA) || child.isNodeType(Nodes.COMPONENT)) {
                count(child, missing);
            }
        }
    }

    private void count(final List<Field> fields, final Group values, final Map<Locale, Integer> missing) {
        for (final Field field : fields) {
            final Value standard = values.get(field.name()).orElse(Single.EMPTY);
            if (field.common().i18n() && !standard.isEmpty()) {
                missing.replaceAll((language, count) ->
                        values.get(languages.property(field, language)).orElse(Single.EMPTY).isEmpty()
                                ? count + 1 : count);
            } else if (field instanceof Field.Composite composite && standard instanceof Group group) {
                count(composite.fields(), group, missing);
            } else if (field instanceof Field.Multi multi && multi.field() instanceof Field.Composite composite
                    && standard instanceof Several several) {
                several.values().forEach(each -> count(
                        composite.fields(), each instanceof Group group ? group : Group.NONE, missing));
            }
        }
    }
}
