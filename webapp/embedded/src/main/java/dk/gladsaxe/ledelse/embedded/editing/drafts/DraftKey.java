package dk.gladsaxe.ledelse.embedded.editing.drafts;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a draft is of.
 *
 * @param text the identifier of an item, or {@code new-} and a random one for what is no item yet
 */
public record DraftKey(String text) {

    private static final String NEW = "new-";
    private static final Pattern FORM = Pattern.compile("(?:new-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public DraftKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no key of a draft");
        }
    }

    /** Of something that is begun now. */
    public static DraftKey fresh() {
        return new DraftKey(NEW + UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<DraftKey> of(final String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DraftKey(text)) : Optional.empty();
    }

    /** Whether it is of something that is no item yet. */
    public boolean isNew() {
        return text.startsWith(NEW);
    }
}
