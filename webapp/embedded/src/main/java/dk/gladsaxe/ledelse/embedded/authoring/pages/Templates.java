package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.FormReader;
import dk.gladsaxe.ledelse.embedded.rendering.Titles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The templates as one person sees them, in the person's language. */
record Templates(Visit visit) {

    private static final Form NOTHING = new Form(List.of(new Form.Tab("all", "", List.of())));

    /** What somebody can choose. */
    public record Choice(String id, String title, String description) {
    }

    /** The templates that the site allows for new pages, by title. */
    List<Choice> ofPages() {
        return definitions().templates().stream().filter(this::allowed).map(this::choice)
                .sorted(Comparator.comparing(Choice::title)).toList();
    }

    Optional<TemplateDefinition> ofPage(final String id) {
        return definitions().template(id).filter(this::allowed);
    }

    private boolean allowed(final TemplateDefinition template) {
        final var site = definitions().site();
        return template.visible() && (site.templates().contains(template.id()) || site.allTemplates() && template.page());
    }

    /** Those of these identifiers that exist, in this order. */
    List<Choice> named(final List<String> ids) {
        return ids.stream().flatMap(id -> definitions().template(id).stream()).map(this::choice).toList();
    }

    /** What people call a template; its identifier when no module defines it (any more). */
    String title(final String id) {
        return definitions().template(id)
                .map(template -> Titles.of(template, definitions().messages(), visit.texts().locale())).orElse(id);
    }

    /** What people call an area. */
    String title(final AreaDefinition area) {
        return Titles.of(area, definitions().messages(), visit.texts().locale());
    }

    /** The form of its dialog; without fields when it has none. */
    Form form(final String template) {
        return definitions().template(template).flatMap(TemplateDefinition::dialog).map(this::dialog).orElse(NOTHING);
    }

    /** As {@link #form}; absent when the template has no dialog. */
    Optional<Form> formOf(final String template) {
        return Optional.of(form(template)).filter(form -> form.fields().findAny().isPresent());
    }

    /** The form of a dialog; without fields when no module defines it. */
    Form dialog(final String id) {
        return definitions().dialog(id)
                .map(dialog -> new FormReader(definitions().messages(), visit.texts().locale()).dialog(dialog))
                .orElse(NOTHING);
    }

    private Choice choice(final TemplateDefinition template) {
        return new Choice(template.id(), title(template.id()),
                template.description().map(visit::label).orElse(""));
    }

    private Definitions definitions() {
        return visit.instance().definitions();
    }
}
