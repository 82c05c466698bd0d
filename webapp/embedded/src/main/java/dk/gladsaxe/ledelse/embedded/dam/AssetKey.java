package dk.gladsaxe.ledelse.embedded.dam;

import java.util.Optional;
import java.util.UUID;

/** The key by which content refers to an asset: {@code jcr:} and the identifier of a node in the workspace dam. */
public record AssetKey(String identifier) {

    public static final String PROVIDER = "jcr";

    private static final String PREFIX = PROVIDER + ":";

    /** Empty for a text that is no such key. */
    public static Optional<AssetKey> of(final String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AssetKey(UUID.fromString(text.substring(PREFIX.length())).toString()));
        } catch (final IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return PREFIX + identifier;
    }
}
