package dk.gladsaxe.ledelse.embedded.authoring.item;

import java.util.Arrays;
import java.util.Optional;

/** What can be done to one item or several. */
enum Act {

    PUBLISH("publish"),
    REQUEST("request"),
    UNPUBLISH("unpublish"),
    DUPLICATE("duplicate"),
    DELETE("delete");

    private final String key;

    Act(final String key) {
        this.key = key;
    }

    /** Stands in addresses, forms and message keys. */
    String key() {
        return key;
    }

    static Optional<Act> named(final String key) {
        return Arrays.stream(values()).filter(act -> act.key.equals(key)).findFirst();
    }

    /** Whether it is for those who may publish, or only for those who may not; everybody else may do it. */
    boolean open(final boolean publisher) {
        return switch (this) {
            case PUBLISH, UNPUBLISH -> publisher;
            case REQUEST -> !publisher;
            case DUPLICATE, DELETE -> true;
        };
    }
}
