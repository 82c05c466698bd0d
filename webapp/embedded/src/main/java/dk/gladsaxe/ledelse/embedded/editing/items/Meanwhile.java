package dk.gladsaxe.ledelse.embedded.editing.items;

import java.util.List;
import java.util.Set;

/**
 * What was saved between the moment a form was filled and the moment it was sent, and is kept.
 *
 * @param by   names of those who saved; none when nobody did, or it is not known who
 * @param kept names of the properties and child nodes that they changed and the form did not
 */
public record Meanwhile(List<String> by, Set<String> kept) {

    public static final Meanwhile NOTHING = new Meanwhile(List.of(), Set.of());

    public Meanwhile {
        by = List.copyOf(by);
        kept = Set.copyOf(kept);
    }
}
