package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What content is looked at, and how.
 *
 * @param lang  the language that is asked for, {@code da} or {@code en}
 * @param links where links of the answer lead
 */
public record View(Ledelsesgrundlag snapshot, String lang, Links links) {

    /** For what is made of no content. */
    public static final View OF_NOTHING =
            new View(Ledelsesgrundlag.of(Content.EMPTY, LocalDate.EPOCH), "da", new Links("", ""));

    public View {
        Objects.requireNonNull(snapshot, "View.snapshot");
        Objects.requireNonNull(lang, "View.lang");
        Objects.requireNonNull(links, "View.links");
    }

    /** The same content with the same links in another language. */
    public View in(final String other) {
        return other.equals(lang) ? this : new View(snapshot, other, links);
    }
}
