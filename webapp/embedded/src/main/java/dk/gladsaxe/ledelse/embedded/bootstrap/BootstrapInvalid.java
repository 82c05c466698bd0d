package dk.gladsaxe.ledelse.embedded.bootstrap;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** A bootstrap file cannot be loaded; the message names the file, the line and key if known, and what is wrong. */
public final class BootstrapInvalid extends RuntimeException implements BadInput {

    public BootstrapInvalid(final String origin, final String reason, final Throwable cause) {
        super(origin + ": " + reason, cause);
    }

    /** @param line counted from 1 */
    public BootstrapInvalid(final String origin, final int line, final String reason, final Throwable cause) {
        super("%s, line %d: %s".formatted(origin, line, reason), cause);
    }

    public BootstrapInvalid(
            final String origin, final int line, final String key, final String reason, final Throwable cause) {
        super("%s, line %d, '%s': %s".formatted(origin, line, key, reason), cause);
    }
}
