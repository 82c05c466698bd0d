package dk.gladsaxe.ledelse.embedded.forms;

import dk.gladsaxe.ledelse.embedded.definitions.LabelKeys;
import dk.gladsaxe.ledelse.embedded.definitions.Messages;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The labels of one app or dialog in one language: those it spells, else those of the keys that a Magnolia tries. */
final class Labels {

    private static final String LABEL = ".label";

    private final Messages messages;
    private final Locale locale;
    private final String id;

    /** @param id the app's name, or the dialog's identifier */
    Labels(final Messages messages, final Locale locale, final String id) {
        this.messages = messages;
        this.locale = locale;
        this.id = id;
    }

    /** What is written is a key or the text itself. */
    Optional<String> written(final Tree tree, final String key) {
        return tree.text(key).map(text -> messages.text(text, locale));
    }

    String tab(final Tree tree, final String name) {
        return written(tree, "label").orElseGet(() -> first(LabelKeys.tab(id, name)).orElse(name));
    }

    String field(final Tree tree, final List<String> enclosing, final String name) {
        return written(tree, "label").orElseGet(() -> first(LabelKeys.field(id, enclosing, name)).orElse(name));
    }

    /** Another text of a field, such as {@code description} or {@code buttonLabel}; empty when there is none. */
    String ofField(final Tree tree, final List<String> enclosing, final String name, final String what) {
        return written(tree, what).orElseGet(() -> first(LabelKeys.field(id, enclosing, name).stream()
                .filter(key -> key.endsWith(LABEL))
                .map(key -> key.substring(0, key.length() - LABEL.length()) + "." + what).toList()).orElse(""));
    }

    String option(final Tree tree, final List<String> enclosing, final String field, final String option) {
        return written(tree, "label")
                .orElseGet(() -> first(LabelKeys.option(id, enclosing, field, option)).orElse(option));
    }

    /** The alphabetical order of the language. */
    Collator order() {
        return Collator.getInstance(locale);
    }

    private Optional<String> first(final List<String> keys) {
        return keys.stream().map(key -> messages.find(key, locale)).flatMap(Optional::stream).findFirst();
    }
}
