package dk.gladsaxe.ledelse.embedded.rendering;

/** What a script may say about the answer to the request: {@code ctx.response}. */
public final class Answer {

    private int status = 200;

    /** Sets the status of the page, such as 404 when what the page was to show does not exist. */
    public void setStatus(final int now) {
        if (now < 200 || now > 599 || now / 100 == 3) {
            throw new IllegalArgumentException(
                    "ctx.response.setStatus takes a status of 200-299 or 400-599, not " + now);
        }
        status = now;
    }

    public int getStatus() {
        return status;
    }
}
