package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.security.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
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
                .map(session -> session.getAttribute(SESSION_USER) instanceof LoggedIn user ? user : null)
                .filter(user -> user.ended() == accounts.sessionsEnded(user.name()))
                .flatMap(user -> accounts.find(user.name()));
    }

    /** Begins a session of this user; whatever session there was ends, so that nobody can have prepared it. */
    void begin(final HttpServletRequest request, final User user) {
        end(request);
        request.getSession(true).setAttribute(
                SESSION_USER, new LoggedIn(user.name(), accounts.sessionsEnded(user.name())));
    }

    static void end(final HttpServletRequest request) {
        final HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** What a session knows of its user: the name, and how often sessions of that name had been ended by then. */
    private record LoggedIn(String name, int ended) implements Serializable {
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
