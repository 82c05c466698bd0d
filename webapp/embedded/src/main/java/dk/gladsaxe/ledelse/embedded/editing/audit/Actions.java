package dk.gladsaxe.ledelse.embedded.editing.audit;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import java.util.Arrays;
import java.util.Optional;

/** Finds actions by their keys. */
public final class Actions {

    private Actions() {
    }

    public static Optional<AuditAction> find(final String key) {
        return Arrays.stream(AuditAction.values()).filter(action -> action.key().equals(key)).findFirst();
    }

    /** Of a key that was stored. */
    static AuditAction of(final String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No action has the key " + key));
    }
}
