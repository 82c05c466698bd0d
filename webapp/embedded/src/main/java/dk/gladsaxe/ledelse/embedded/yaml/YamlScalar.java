package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import java.util.Optional;

/**
 * A single value.
 *
 * @param text   as written, without its quotes
 * @param value  as YAML 1.1 reads it; empty for an empty value or {@code null}
 * @param quoted whether it stands in quotes or in a block, and so is text whatever it looks like
 */
public record YamlScalar(String text, Optional<Object> value, boolean quoted, Place place, Optional<String> tag)
        implements YamlNode {

    /** A text that stands in no file of its own. */
    public static YamlScalar text(final String text, final Place place) {
        return new YamlScalar(text, Optional.of(text), true, place, Optional.empty());
    }

    /** A truth value that stands in no file of its own. */
    public static YamlScalar flag(final boolean flag, final Place place) {
        return new YamlScalar(Boolean.toString(flag), Optional.of(flag), false, place, Optional.empty());
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public YamlScalar withTag(final Optional<String> newTag) {
        return new YamlScalar(text, value, quoted, place, newTag);
    }

    @Override
    public Optional<Object> plain() {
        return value;
    }
}
