package dk.gladsaxe.ledelse.delivery.resource;

import java.util.Objects;

/**
 * What a resource answers when it has an answer.
 *
 * @param body      never to be written to
 * @param mediaType as HTTP has it
 * @param lifetime  for how long the same request gets the same bytes
 */
public record Answer(byte[] body, String mediaType, Lifetime lifetime) {

    public static final String JSON = "application/json";

    public Answer {
        Objects.requireNonNull(body, "Answer.body");
        Objects.requireNonNull(mediaType, "Answer.mediaType");
        Objects.requireNonNull(lifetime, "Answer.lifetime");
    }

    /** For how long the same request gets the same bytes. */
    public enum Lifetime {

        /** As long as the content does not change. */
        SNAPSHOT,

        /** Until asked again. */
        MOMENT,

        /** Not even that: whoever asks again wants something else. Such an answer is kept by nobody. */
        ONCE
    }
}
