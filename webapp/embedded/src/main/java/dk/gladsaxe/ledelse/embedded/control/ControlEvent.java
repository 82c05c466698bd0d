package dk.gladsaxe.ledelse.embedded.control;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A line of the host's answer: one of the three is set. The last line of a complete answer has the exit code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ControlEvent(String out, String err, Integer exit) {

    static ControlEvent ofOut(final String text) {
        return new ControlEvent(text, null, null);
    }

    static ControlEvent ofErr(final String text) {
        return new ControlEvent(null, text, null);
    }

    static ControlEvent ofExit(final int code) {
        return new ControlEvent(null, null, code);
    }
}
