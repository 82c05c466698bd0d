package dk.gladsaxe.ledelse.rest;

import dk.gladsaxe.ledelse.delivery.LedelseApi;
import dk.gladsaxe.ledelse.magnolia.RunningContent;

/**
 * The root of the ledelse API, for the REST engine of any Magnolia: the one of 6.2 and 6.3 reads the annotations in
 * {@code javax.ws.rs}, the one of 6.4 those in {@code jakarta.ws.rs}. Where the classes of the other are not there, the
 * virtual machine leaves its annotations out, and as no signature here names a class of either, nothing fails to load.
 * Each engine finds one sub-resource locator, and only that one loads the door whose signatures are the engine's own.
 *
 * <p>Made once by the CMS. Safe for use by several threads.
 */
@javax.ws.rs.Path(LedelseEndpoint.PATH)
@jakarta.ws.rs.Path(LedelseEndpoint.PATH)
public final class LedelseEndpoint {

    /** Where the API is, below the address of the CMS's REST servlet. */
    static final String PATH = "/delivery/ledelse/api/v1";

    /** The root itself, and all below it. */
    static final String EVERYTHING = "{path: .*}";

    private final Answers answers;

    /** For the CMS: answers with its content. */
    public LedelseEndpoint() {
        this(RunningContent.api());
    }

    /** Answers with that API. */
    public LedelseEndpoint(final LedelseApi api) {
        this.answers = new Answers(api);
    }

    @javax.ws.rs.Path("/")
    public Object javax() {
        return new JavaxDoor(answers);
    }

    @jakarta.ws.rs.Path("/")
    public Object jakarta() {
        return new JakartaDoor(answers);
    }
}
