package dk.gladsaxe.ledelse.delivery.query;

/** Why a request gets no answer. */
public enum ProblemType {

    /** A parameter that there is not, or that holds what it does not take. */
    BAD_PARAMETER(400, "bad-parameter", "A parameter is not as it should be"),

    /** An address that is not written as addresses are. */
    BAD_ADDRESS(400, "bad-address", "The address cannot be read"),

    NOT_FOUND(404, "not-found", "There is nothing at this address"),

    METHOD_NOT_ALLOWED(405, "method-not-allowed", "The API is only read"),

    /** A place in the feed of changes that is not known any more. */
    TOKEN_GONE(410, "token-gone", "The token is not known any more"),

    TOO_LONG(414, "too-long", "The address is too long"),

    FAULT(500, "fault", "The request could not be answered"),

    /** The content was not read yet. */
    NOT_READY(503, "not-ready", "The content is not there yet");

    /** A name for this type that everybody may use and that leads nowhere (RFC 4151). */
    private static final String TAG = "tag:gladsaxe.dk,2026:ledelse/";

    private final int status;
    private final String key;
    private final String title;

    ProblemType(final int status, final String key, final String title) {
        this.status = status;
        this.key = key;
        this.title = title;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** What programs know the type by, a URI that never changes. */
    public String uri() {
        return TAG + key;
    }

    /** The type in words, the same for all problems of it. */
    public String title() {
        return title;
    }
}
