package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.AuditEntry;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A record of something that was done, as people read it.
 *
 * @param action what was done
 * @param detail more about it; empty for none
 * @param href   of the item; empty when there is no form for it
 */
public record AuditLine(String at, String user, String action, String title, String path, String kind, String detail,
        String href) {

    /** An entry about an item of that app, whose field labels it can name. */
    static AuditLine of(final Visit visit, final AuditEntry entry, final ContentApp app) {
        return line(visit, entry, detail(visit, entry, fields(visit, entry, app)),
                visit.address(app.path(entry.item())));
    }

    /** An entry about anything. */
    public static AuditLine of(final Visit visit, final AuditEntry entry) {
        return ContentApp.ofWorkspace(visit, entry.workspace()).map(app -> of(visit, entry, app))
                .orElseGet(() -> line(visit, entry, detail(visit, entry, entry.detail()), ""));
    }

    private static AuditLine line(
            final Visit visit, final AuditEntry entry, final String detail, final String href) {
        return new AuditLine(Moments.text(visit.texts(), entry.at()), entry.user(),
                visit.texts().of("audit.action." + entry.action().key()), entry.title(), entry.path(),
                ItemLine.kind(visit, entry.workspace()), detail, href);
    }

    private static String fields(final Visit visit, final AuditEntry entry, final ContentApp app) {
        if (entry.action() != AuditAction.CHANGED) {
            return entry.detail();
        }
        final Map<String, String> labels =
                new FieldLabels(Languages.of(visit.instance().definitions().site())).of(app.kind(visit).fields());
        return Arrays.stream(entry.detail().split(", ")).sorted()
                .map(property -> labels.getOrDefault(property, property)).collect(Collectors.joining(", "));
    }

    /** What is stored is the same in every language; see who writes it. */
    private static String detail(final Visit visit, final AuditEntry entry, final String stored) {
        final int colon = stored.indexOf(':');
        if (stored.isEmpty()) {
            return "";
        }
        return switch (entry.action()) {
            case PUBLISHED, UNPUBLISHED -> stored.equals("/*") ? visit.texts().of("audit.detail.below") : colon < 0 ? stored
                    : visit.texts().of("audit.detail." + stored.substring(0, colon), stored.substring(colon + 1));
            case SCHEDULED, UNSCHEDULED -> planned(visit, stored);
            case PREVIEW_SHARED -> until(visit, stored);
            case RESTORED_VERSION -> visit.texts().of("audit.detail.version", stored);
            case DUPLICATED -> visit.texts().of("audit.detail.copyOf", stored);
            default -> stored;
        };
    }

    private static String until(final Visit visit, final String stored) {
        try {
            return visit.texts().of("audit.detail.until", Moments.text(visit.texts(), Instant.parse(stored)));
        } catch (final DateTimeParseException e) {
            return stored;
        }
    }

    private static String planned(final Visit visit, final String stored) {
        final String[] parts = stored.split(" ", 2);
        final String what = visit.texts().of("audit.detail.plan." + parts[0]);
        try {
            return parts.length < 2 ? what : what + " " + Moments.text(visit.texts(), Instant.parse(parts[1]));
        } catch (final DateTimeParseException e) {
            return stored;
        }
    }
}
