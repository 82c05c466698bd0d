package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.security.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;

/** Finds out who is asking: by a Basic header if there is one, else by the session of an earlier log-in. */
final class Identity {

    private static final String SESSION_USER = "ledelse.user";

    private final Accounts accounts;

    Identity(final Accounts accounts) {
        this.accounts = accounts;
    }

    Answer of(final HttpServletRequest request) {
        return BasicCredentials.of(request).map(basic -> byPassword(basic, request))
                .orElseGet(() -> new Known(bySession(request).orElseGet(accounts::anonymous)));
    }

    private Answer byPassword(final BasicCredentials basic, final HttpServletRequest request) {
        final Login login = accounts.logIn(basic.name(), basic.password(), request.getRemoteAddr());
        if (login instanceof Login.Accepted accepted) {
            return new Known(accepted.user());
        }
        return login instanceof Login.Throttled throttled
                ? new TooManyTries(throttled.retryAfter()) : new WrongPassword();
    }

    private Optional<User> bySession(final HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(SESSION_USER))
                .flatMap(accounts::find);
    }

    /** Begins a session of this user; whatever session there was ends, so that nobody can have prepared it. */
    static void begin(final HttpServletRequest request, final User user) {
        end(request);
        request.getSession(true).setAttribute(SESSION_USER, user.name());
    }

    static void end(final HttpServletRequest request) {
        final HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Who it is, or why that stays open. */
    sealed interface Answer {
    }

    /** Somebody, be it the anonymous user. */
    record Known(User user) implements Answer {
    }

    /** The Basic header does not hold the right password. */
    record WrongPassword() implements Answer {
    }

    /** Passwords are not looked at for a while. */
    record TooManyTries(Duration retryAfter) implements Answer {
    }
}
