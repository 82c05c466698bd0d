package dk.gladsaxe.ledelse.embedded.delivery.error;

/** Why a request was not answered: the words that Magnolia's clients know, each with its HTTP status. */
public enum ErrorCode {
    BAD_REQUEST(400, "badRequest"),
    INVALID_QUERY(400, "invalidQuery"),
    NOT_FOUND(404, "notFound"),
    PATH_NOT_FOUND(404, "pathNotFound"),
    METHOD_NOT_ALLOWED(405, "methodNotAllowed"),
    NO_SUCH_WORKSPACE(500, "noSuchWorkspace"),
    UNKNOWN(500, "unknown");

    private final int status;
    private final String word;

    ErrorCode(final int status, final String word) {
        this.status = status;
        this.word = word;
    }

    public int status() {
        return status;
    }

    /** What the answer's {@code error.code} says. */
    public String word() {
        return word;
    }
}
