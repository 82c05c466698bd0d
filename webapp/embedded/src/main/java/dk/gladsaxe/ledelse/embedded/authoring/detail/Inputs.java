package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.detail.Input.Choice;
import dk.gladsaxe.ledelse.embedded.authoring.detail.Input.Look;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Finding;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes what a page shows of fields, their values and what is wrong with these. For one visit. */
final class Inputs {

    /** Stands for the place of a value that is yet to be added; scripts put a number in. */
    static final String NEW_PLACE = "NEW";
    /** Begins the names of parameters that hold what a reference is searched by. */
    static final String SEARCH = "search:";
    private static final String ASSETS = "dam";

    private final Visit visit;
    private final Languages languages;
    private final Targets targets;
    private final List<Finding> findings;
    private final Map<String, Targets.Found> known = new HashMap<>();

    Inputs(final Visit visit, final Languages languages, final Targets targets, final List<Finding> findings) {
        this.visit = visit;
        this.languages = languages;
        this.targets = targets;
        this.findings = List.copyOf(findings);
    }

    /** One input for each field, or for each of its languages. */
    List<Input> of(final List<Field> fields, final Group values, final String prefix) {
        final List<Input> inputs = new ArrayList<>();
        for (final Field field : fields) {
            if (field.common().i18n()) {
                inputs.add(input(field, languages.standard().toString(), values, prefix));
                languages.all().stream().filter(language -> !language.equals(languages.standard()))
                        .forEach(language -> inputs.add(input(field, language.toString(), values, prefix)));
            } else {
                inputs.add(input(field, "", values, prefix));
            }
        }
        return inputs;
    }

    private Input input(final Field field, final String lang, final Group values, final String prefix) {
        final String property = lang.isEmpty() ? field.name() : languages.property(field, locale(lang));
        final Value value = values.get(property).orElse(Single.EMPTY);
        final boolean standard = property.equals(field.name());
        return input(field, lang, value, prefix + property, field.common().required() && standard);
    }

    private Locale locale(final String lang) {
        return languages.all().stream().filter(each -> each.toString().equals(lang)).findFirst()
                .orElse(languages.standard());
    }

    private Input input(
            final Field field, final String lang, final Value value, final String path, final boolean required) {
        final List<Input> parts = new ArrayList<>();
        final List<Input> blank = new ArrayList<>();
        if (field instanceof Field.Composite composite) {
            parts.addAll(of(composite.fields(), value instanceof Group group ? group : Group.NONE, path + "."));
        } else if (field instanceof Field.Multi multi) {
            final List<Value> present = value instanceof Several several ? several.values() : List.of();
            for (int i = 0; i < present.size(); i++) {
                parts.add(input(multi.field(), lang, present.get(i), path + "[" + i + "]", false));
            }
            blank.add(input(multi.field(), lang, Single.EMPTY, path + "[" + NEW_PLACE + "]", false));
            blank.add(input(multi.field(), lang, Single.EMPTY, path + "[" + present.size() + "]", false));
        }
        final String text = value instanceof Single single ? single.text() : "";
        return new Input(path, field.common().label(), field.common().help(), lang, required,
                field.common().readOnly(), look(field, path, text), text, parts, blank, problems(path));
    }

    /** What somebody without scripts searched for in this field. */
    private String words(final String path) {
        return visit.parameter(SEARCH + path).orElse("");
    }

    private List<String> problems(final String path) {
        return findings.stream().filter(finding -> finding.path().equals(path)).map(this::message).toList();
    }

    /** The definition's own words, else ours. */
    String message(final Finding finding) {
        return finding.message().isEmpty()
                ? visit.texts().of("detail.rule." + finding.rule(), finding.arguments().toArray()) : finding.message();
    }

    private Look look(final Field field, final String path, final String value) {
        if (field instanceof Field.Line line) {
            final String kind = line.rows() > 1 ? "lines" : line.kind() == Field.Kind.TEXT ? "line" : "number";
            return new Look(kind, line.rows(), line.maxLength().orElse(0), line.placeholder(), List.of(), "", false);
        } else if (field instanceof Field.Day day) {
            return Look.of(day.time() ? "moment" : "day");
        } else if (field instanceof Field.Check check) {
            return new Look("check", 1, 0, check.buttonLabel(), List.of(), "", false);
        } else if (field instanceof Field.Choice choice) {
            final List<Choice> options = new ArrayList<>();
            if (choice.emptyAllowed() || value.isEmpty()) {
                options.add(new Choice("", visit.texts().of("detail.nothing")));
            }
            choice.options().forEach(option -> options.add(new Choice(option.value(), option.label())));
            return new Look("choice", 1, 0, "", options, "", false);
        } else if (field instanceof Field.Link link) {
            return reference("link", link.workspace(), value, words(path));
        } else if (field instanceof Field.Asset) {
            return reference("asset", ASSETS, value, words(path));
        } else if (field instanceof Field.Multi multi) {
            return new Look("several", 1, multi.most().orElse(0), "", List.of(), "", false);
        }
        return Look.of(field instanceof Field.Rich ? "rich" : field instanceof Field.Composite ? "composite" : "hidden");
    }

    private Look reference(final String kind, final String workspace, final String value, final String words) {
        final List<Choice> options = new ArrayList<>();
        options.add(new Choice("", visit.texts().of("detail.nothing")));
        final Targets.Found all = known.computeIfAbsent(workspace, name -> targets.find(name, "", visit.user()));
        final List<Choice> atHand =
                words.isEmpty() ? all.choices() : targets.find(workspace, words, visit.user()).choices();
        options.addAll(atHand);
        if (!value.isEmpty() && atHand.stream().noneMatch(each -> each.value().equals(value))) {
            final Optional<Choice> chosen = targets.named(workspace, value);
            options.add(new Choice(value, chosen.map(Choice::label).orElse(visit.texts().of("detail.gone"))));
        }
        final String app = ContentApp.ofWorkspace(visit, workspace).map(ContentApp::name).orElse("");
        return new Look(kind, 1, 0, app, options, workspace, all.more());
    }
}
