package dk.gladsaxe.ledelse.embedded.repository;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.jackrabbit.core.security.authentication.CredentialsCallback;

/** Lets in whoever brings {@link UserCredentials}, and nobody else. Made by Jackrabbit, once for each log-in. */
public final class UserLoginModule implements LoginModule {

    private Subject subject;
    private CallbackHandler callbacks;
    private Optional<UserCredentials> user = Optional.empty();

    @Override
    public void initialize(
            final Subject subject, final CallbackHandler callbackHandler,
            final Map<String, ?> sharedState, final Map<String, ?> options) {
        this.subject = subject;
        this.callbacks = callbackHandler;
    }

    @Override
    public boolean login() throws LoginException {
        final CredentialsCallback callback = new CredentialsCallback();
        try {
            callbacks.handle(new Callback[] {callback});
        } catch (final IOException | UnsupportedCallbackException e) {
            throw (LoginException) new LoginException("the credentials cannot be had").initCause(e);
        }
        if (callback.getCredentials() instanceof final UserCredentials credentials) {
            user = Optional.of(credentials);
            return true;
        }
        throw new FailedLoginException("only the host opens sessions");
    }

    @Override
    public boolean commit() {
        user.ifPresent(subject.getPrincipals()::add);
        return user.isPresent();
    }

    @Override
    public boolean abort() {
        return logout();
    }

    @Override
    public boolean logout() {
        user.ifPresent(subject.getPrincipals()::remove);
        user = Optional.empty();
        return true;
    }
}
