package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.advice.AdvicePanel;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.forms.Finding;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows the form of one item. Immutable. */
final class FormPage {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    private final Targets targets;
    private final AdvicePanel advice;

    FormPage(final Targets targets, final AdvicePanel advice) {
        this.targets = targets;
        this.advice = advice;
    }

    /** A language of the content, and how many texts are missing in it. */
    public record Language(String tag, String label, long missing) {
    }

    /** What is wrong with a field, for the summary above the form. */
    public record Fault(String id, String label, String message) {
    }

    /** @param values what the form is filled with */
    void show(final Visit visit, final Subject subject, final Group values, final List<Finding> findings,
            final Beside beside) throws IOException {
        final Languages languages = Languages.of(visit.instance().definitions().site());
        final Inputs inputs = new Inputs(visit, languages, targets, findings);
        final List<TabView> tabs = subject.kind().form().tabs().stream()
                .map(tab -> new TabView(tab.name(), tab.label(), inputs.of(tab.fields(), values, ""))).toList();
        final Map<String, Object> model = new HashMap<>(advice(visit, subject, values));
        model.put("subject", subject);
        model.put("offers", beside.offers());
        beside.bar().ifPresent(bar -> model.put("bar", bar));
        if (subject.hidden().containsKey("draft")) {
            model.put("draftAddress", visit.address(subject.path() + "/drafts/" + subject.hidden().get("draft")));
        }
        model.put("tabs", tabs);
        model.put("languages", languages(visit, languages, tabs));
        model.put("standard", languages.standard().toString());
        model.put("faults", tabs.stream().flatMap(tab -> tab.inputs().stream())
                .flatMap(input -> faults(input).stream()).toList());
        model.put("action", visit.address(subject.action()));
        model.put("revision", revision(visit, subject));
        model.put("again", !visit.proven());
        model.put("embedded", visit.parameter("embedded").isPresent());
        visit.show(!visit.proven() ? FORBIDDEN : findings.isEmpty() ? OK : UNPROCESSABLE, "detail/form", model);
    }

    /** Who goes on with what was sent began with what was stored then, and is told if it is something else by now. */
    private static String revision(final Visit visit, final Subject subject) {
        return Optional.of(visit).filter(Visit::post).flatMap(post -> post.parameter("revision"))
                .or(() -> subject.item().map(each -> each.revision().id())).orElse("");
    }

    /** Answers a script with the advice alone. */
    void advise(final Visit visit, final Subject subject, final Group values) throws IOException {
        visit.showFragment("advice/list", advice(visit, subject, values));
    }

    private Map<String, Object> advice(final Visit visit, final Subject subject, final Group values) {
        return advice.model(visit, subject.kind(), subject.item().map(StoredItem::id), values);
    }

    private static List<Language> languages(final Visit visit, final Languages languages, final List<TabView> tabs) {
        final List<Language> all = new ArrayList<>();
        for (final Locale language : languages.all()) {
            final String tag = language.toString();
            final String name = language.getDisplayLanguage(visit.texts().locale());
            all.add(new Language(tag, name.substring(0, 1).toUpperCase(visit.texts().locale()) + name.substring(1),
                    tabs.stream().mapToLong(tab -> tab.missing(tag, languages.standard().toString())).sum()));
        }
        return all;
    }

    private static List<Fault> faults(final Input input) {
        final List<Fault> faults = new ArrayList<>();
        input.problems().forEach(problem -> faults.add(new Fault(input.id(), input.label(), problem)));
        input.parts().forEach(part -> faults.addAll(faults(part)));
        return faults;
    }
}
