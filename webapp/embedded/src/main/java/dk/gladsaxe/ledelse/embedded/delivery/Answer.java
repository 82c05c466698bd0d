package dk.gladsaxe.ledelse.embedded.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.gladsaxe.ledelse.embedded.delivery.content.AnswerLanguage;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends JSON, with the headers that every answer below {@code /.rest} has. Used by one thread. */
final class Answer {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final Exchange exchange;
    private final HttpServletResponse response;

    Answer(final Exchange exchange) {
        this.exchange = exchange;
        this.response = exchange.response();
    }

    /** Says in which language the answer is; one that tells all languages has none. */
    Answer in(final AnswerLanguage language) {
        if (language instanceof final AnswerLanguage.One one) {
            response.setHeader("Content-Language", one.locale().toLanguageTag());
            response.setHeader("Vary", "Accept-Language");
        }
        return this;
    }

    void ok(final byte[] body) throws IOException {
        send(HttpServletResponse.SC_OK, body);
    }

    void error(final ErrorCode code, final String message) throws IOException {
        if (code == ErrorCode.METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", ALLOWED);
        }
        final ObjectNode body = JSON.createObjectNode();
        body.putObject("error").put("code", code.word()).put("message", message);
        send(code.status(), JSON.writeValueAsBytes(body));
    }

    void options() {
        response.setHeader("Allow", ALLOWED);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    // What an author sees are drafts, and what a user sees may be for that user alone: neither may be kept.
    private void send(final int status, final byte[] body) throws IOException {
        if (exchange.instance().author() || !exchange.user().anonymous()) {
            response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        }
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
