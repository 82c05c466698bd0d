package dk.gladsaxe.ledelse.delivery.resource;

/** What stands at one address, or at the addresses of one form. Safe for use by several threads. */
public interface Resource {

    /** What may be asked here, and what is answered. */
    Operation operation();

    /**
     * Answers a request whose parameters are as the operation has them.
     *
     * @throws dk.gladsaxe.ledelse.delivery.query.Problem when there is no such thing
     */
    Answer answer(Call call);
}
