package dk.gladsaxe.ledelse.model;

import java.util.Objects;

/** What the compact constructors ask of their components; every message names the component. */
final class Checks {

    private Checks() {
    }

    static <T> T present(final T value, final String component) {
        return Objects.requireNonNull(value, () -> component + " must not be null");
    }

    static String filled(final String value, final String component) {
        if (present(value, component).isBlank()) {
            throw new IllegalArgumentException(component + " must not be blank");
        }
        return value;
    }

    static Localized filled(final Localized value, final String component) {
        filled(present(value, component).danish(), component + " in Danish");
        return value;
    }
}
