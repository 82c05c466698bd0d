package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import java.util.List;
import java.util.Objects;

/** What the feed of changes answers a client. */
public sealed interface FeedAnswer {

    /**
     * Some changes, and how to go on.
     *
     * @param snapshot the content that the items are of
     */
    record Page(Ledelsesgrundlag snapshot, List<Change> changes, Next next) implements FeedAnswer {

        public Page {
            Objects.requireNonNull(snapshot, "Page.snapshot");
            changes = List.copyOf(changes);
            Objects.requireNonNull(next, "Page.next");
        }
    }

    /** The client's token or cursor cannot be gone on with: it has to begin anew. The reason is for people. */
    record Lost(String reason) implements FeedAnswer {
    }

    /** The content has not been read yet, or not yet been compared with what was kept. */
    record NotReady() implements FeedAnswer {
    }

    /** How a client goes on. */
    sealed interface Next {

        /** There is more at once, by this cursor. */
        record More(String cursor) implements Next {
        }

        /** The client knows everything; with this token it hears of what comes later. */
        record UpToDate(String token) implements Next {
        }
    }
}
