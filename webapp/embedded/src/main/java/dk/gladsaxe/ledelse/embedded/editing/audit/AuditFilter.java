package dk.gladsaxe.ledelse.embedded.editing.audit;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.AuditEntry;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What to look for.
 *
 * @param user  name of who did it; empty for all
 * @param text  a part of the title or the path; empty for all
 * @param from  first day, in UTC
 * @param until last day, in UTC
 */
public record AuditFilter(String user, Optional<AuditAction> action, String text, Optional<LocalDate> from,
        Optional<LocalDate> until) {

    boolean passes(final AuditEntry entry) {
        return (user.isEmpty() || entry.user().equalsIgnoreCase(user))
                && (action.isEmpty() || action.get() == entry.action())
                && (text.isEmpty() || contains(entry.title()) || contains(entry.path()));
    }

    private boolean contains(final String where) {
        return where.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    boolean passes(final LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
