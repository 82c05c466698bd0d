package dk.gladsaxe.ledelse.embedded.editing;

import java.time.Instant;

/**
 * That somebody did something to a piece of content.
 *
 * @param item   the identifier of its node, which may be gone by now
 * @param path   where it was then
 * @param type   its node type
 * @param title  what it was called then
 * @param detail more about it, such as a comment or the names of the fields that changed; empty for none
 */
public record AuditEntry(Instant at, String user, AuditAction action, String workspace, String item, String path,
        String type, String title, String detail) {
}
