package dk.gladsaxe.ledelse.document;

import java.util.Optional;

/**
 * The address block of the document.
 *
 * @param address street and town, a line feed between them
 */
public record DraftContact(
        Optional<String> organisation,
        Optional<String> unit,
        Optional<String> address,
        Optional<String> email,
        Optional<String> phone) {
}
