package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import java.util.Optional;

/** A value in a YAML file and where it stands. Immutable. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    String OVERRIDE = "!override";

    Place place();

    /** The tag as written, {@code !override} for one; empty when there is none or only a standard one. */
    Optional<String> tag();

    /** The same value under another tag. */
    YamlNode withTag(Optional<String> tag);

    /**
     * As plain Java: {@code LinkedHashMap}, {@code List}, {@code String}, {@code Boolean}, {@code Integer},
     * {@code Long}, {@code Double}, {@code java.util.Date}. Keys without a value are left out.
     */
    Optional<Object> plain();

    /** True when this replaces what it is laid over, instead of being merged with it. */
    default boolean overrides() {
        return tag().filter(OVERRIDE::equals).isPresent();
    }

    /** What it is, for messages. */
    default String kind() {
        if (this instanceof YamlMap) {
            return "a mapping";
        }
        if (this instanceof YamlList) {
            return "a list";
        }
        final YamlScalar scalar = (YamlScalar) this;
        return scalar.isEmpty() ? "nothing" : "'" + scalar.text() + "'";
    }
}
