package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.Conflict;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.editing.publishing.Impossible;
import dk.gladsaxe.ledelse.embedded.editing.publishing.OtherState;
import dk.gladsaxe.ledelse.embedded.editing.publishing.OwnRequest;
import java.util.function.Supplier;

/** Tries something and says how it went, in the person's words; whatever is refused has changed nothing. */
public final class Attempt {

    private Attempt() {
    }

    public static Flash of(final Visit visit, final Supplier<Flash> work) {
        try {
            return work.get();
        } catch (final OwnRequest e) {
            return new Flash(Flash.Kind.WARNING, visit.texts().of("item.ownRequest", e.title()));
        } catch (final OtherState e) {
            return new Flash(Flash.Kind.WARNING, visit.texts().of("item.otherState"));
        } catch (final Refused e) {
            return new Flash(Flash.Kind.FAILED, visit.texts().of("item.refused"));
        } catch (final Conflict e) {
            return new Flash(Flash.Kind.WARNING, visit.texts().of("item.conflict"));
        } catch (final Impossible e) {
            return new Flash(Flash.Kind.FAILED, visit.texts().of("item.impossible"));
        }
    }

    /** Says that it is done, with the text of that key. */
    public static Flash done(final Visit visit, final String key, final Object... arguments) {
        return new Flash(Flash.Kind.DONE, visit.texts().of(key, arguments));
    }
}
