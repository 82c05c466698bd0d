package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.editing.audit.AuditLog;
import dk.gladsaxe.ledelse.embedded.editing.bin.Bin;
import dk.gladsaxe.ledelse.embedded.editing.items.Duplicating;
import dk.gladsaxe.ledelse.embedded.editing.publishing.Publishing;
import dk.gladsaxe.ledelse.embedded.editing.review.Requests;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Schedule;
import dk.gladsaxe.ledelse.embedded.editing.usage.Usage;
import dk.gladsaxe.ledelse.embedded.editing.versions.Versions;

/** What the screens about items call. */
public record Editorial(Publishing publishing, Requests requests, Schedule schedule, Versions versions, Usage usage,
        Bin bin, Duplicating duplicating, AuditLog audit) {
}
