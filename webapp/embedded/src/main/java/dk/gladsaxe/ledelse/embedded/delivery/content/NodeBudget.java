package dk.gladsaxe.ledelse.embedded.delivery.content;

import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;

/** Counts the nodes of one answer, so that no combination of depth, references and limit can make it endless. */
public final class NodeBudget {

    /** How many nodes one answer holds at most: results, their child nodes and everything they refer to. */
    public static final int MAX_NODES = 20_000;

    private final int max;
    private int taken;

    public NodeBudget() {
        this(MAX_NODES);
    }

    NodeBudget(final int max) {
        this.max = max;
    }

    /** Counts one more, or throws a {@link DeliveryFailure} when that is too many. */
    void take() {
        taken++;
        if (taken > max) {
            throw new DeliveryFailure(ErrorCode.BAD_REQUEST,
                    "the answer would hold more than " + max + " nodes; ask for fewer with limit and offset");
        }
    }
}
