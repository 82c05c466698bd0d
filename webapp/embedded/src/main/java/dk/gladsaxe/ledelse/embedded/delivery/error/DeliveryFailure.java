package dk.gladsaxe.ledelse.embedded.delivery.error;

/** A request that gets an error for an answer; the message is for the one who sent it. */
public final class DeliveryFailure extends RuntimeException {

    private final ErrorCode code;

    public DeliveryFailure(final ErrorCode code, final String message) {
        this(code, message, null);
    }

    public DeliveryFailure(final ErrorCode code, final String message, final Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
