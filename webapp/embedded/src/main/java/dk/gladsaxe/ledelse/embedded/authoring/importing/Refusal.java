package dk.gladsaxe.ledelse.embedded.authoring.importing;

import dk.gladsaxe.ledelse.document.DocumentRefused;
import dk.gladsaxe.ledelse.embedded.authoring.Texts;
import dk.gladsaxe.ledelse.embedded.importer.ImportRefused;
import java.util.List;

/**
 * Why a document cannot be imported, in the words of the interface.
 *
 * @param message what is wrong, where, and what to do
 * @param sought  what makes a framework document, when it is not known as one
 */
public record Refusal(String message, List<Sought> sought) {

    public Refusal {
        sought = List.copyOf(sought);
    }

    /** A part that was looked for. */
    public record Sought(String what, boolean found) {
    }

    static Refusal of(final ImportRefused refused, final Texts texts) {
        if (refused.kind() == ImportRefused.Kind.OTHER) {
            return new Refusal(refused.getMessage(), List.of());
        } else if (refused.kind() == ImportRefused.Kind.NOT_UNDERSTOOD
                && refused.getCause() instanceof DocumentRefused document) {
            return new Refusal(texts.of("importing.document." + document.reason(), document.arguments().toArray()),
                    document.sought().stream().map(each ->
                            new Sought(texts.of("importing.sought." + each.part()), each.found())).toList());
        }
        return new Refusal(texts.of("importing.refused." + refused.kind()), List.of());
    }
}
