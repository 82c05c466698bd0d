package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.web.Exchange;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proves that a log-in form was drawn by us for this browser: the same random value in a cookie that only the form's
 * address gets, and in a hidden field.
 */
final class FormToken {

    private static final String FIELD = "token";
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    /** The value for the hidden field; its cookie is set. */
    String issue(final Exchange exchange) {
        final String value = cookie(exchange).orElseGet(this::fresh);
        final Cookie cookie = new Cookie(name(exchange), value);
        cookie.setPath(exchange.instance().contextPath() + LoginHandler.LOGIN);
        cookie.setHttpOnly(true);
        cookie.setSecure(exchange.request().isSecure());
        exchange.response().addCookie(cookie);
        return value;
    }

    boolean matches(final Exchange exchange) {
        final String sent = exchange.parameter(FIELD).orElse("");
        return cookie(exchange).filter(value -> MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    private static Optional<String> cookie(final Exchange exchange) {
        return Optional.ofNullable(exchange.request().getCookies()).map(Arrays::stream).orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(name(exchange)))
                .map(Cookie::getValue).filter(value -> value.length() >= BYTES).findFirst();
    }

    private static String name(final Exchange exchange) {
        return "ledelse-" + exchange.instance().name() + "-form";
    }

    private String fresh() {
        final byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
