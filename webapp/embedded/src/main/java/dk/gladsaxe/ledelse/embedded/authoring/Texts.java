package dk.gladsaxe.ledelse.embedded.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the authoring interface in one language. Immutable. */
public final class Texts {

    private static final String BASE = "dk.gladsaxe.ledelse.embedded.authoring.";
    /** A key begins with the name of the bundle it stands in. */
    private static final List<String> BUNDLES = List.of(
            "shell", "launcher", "lists", "detail", "pictures", "pages", "advice", "item", "review", "bin", "audit",
            "importing", "users");

    private final Locale locale;

    public Texts(final Locale locale) {
        this.locale = locale;
    }

    /** Names of all bundles. */
    static List<String> bundles() {
        return BUNDLES;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key such as {@code shell.title}, with {@code {0}}, {@code {1}} ... replaced by the arguments.
     *
     * @throws java.util.MissingResourceException when there is no such text, which a test rules out for keys in templates
     */
    public String of(final String key, final Object... arguments) {
        String text = bundle(key).getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** As {@link #of}, absent when there is no such text. */
    public Optional<String> find(final String key) {
        return BUNDLES.contains(prefix(key)) && bundle(key).containsKey(key)
                ? Optional.of(bundle(key).getString(key)) : Optional.empty();
    }

    private ResourceBundle bundle(final String key) {
        return ResourceBundle.getBundle(BASE + prefix(key) + "-texts", locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String prefix(final String key) {
        final int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
