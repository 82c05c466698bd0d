package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.content.Fault;
import dk.gladsaxe.ledelse.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * An item as its node has it: its references are what is stored, whatever that stands for, and of the file of its image
 * nothing is known.
 *
 * @param path   of the node
 * @param item   absent when it cannot be shown whatever it refers to
 * @param faults found in the node
 * @param draft  whether the node is not exactly as last published
 */
record Stored<T extends Item>(String path, Optional<T> item, List<Fault> faults, boolean draft) {

    Stored {
        faults = List.copyOf(faults);
    }
}
