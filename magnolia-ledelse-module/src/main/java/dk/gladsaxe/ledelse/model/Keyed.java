package dk.gladsaxe.ledelse.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An alternative that content, templates and addresses name by a fixed key. */
public interface Keyed {

    /** The key as stored in content; lower camel case, unique within its type. */
    String key();

    /** The constant with this key, if there is one; keys are matched exactly. */
    static <E extends Enum<E> & Keyed> Optional<E> find(final Class<E> type, final String key) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** All keys of a type, in the order its constants are declared. */
    static <E extends Enum<E> & Keyed> List<String> keys(final Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
    }
}
