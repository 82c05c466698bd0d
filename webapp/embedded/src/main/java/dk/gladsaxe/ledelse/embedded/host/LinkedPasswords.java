package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.editing.users.PasswordEditing;
import dk.gladsaxe.ledelse.embedded.editing.users.UserRefused;
import dk.gladsaxe.ledelse.embedded.server.PasswordChoice;
import java.util.Optional;

/** Has users' links answered by those who keep them. */
record LinkedPasswords(PasswordEditing passwords) implements PasswordChoice {

    @Override
    public Optional<String> user(final String token) {
        return passwords.userOfLink(token);
    }

    @Override
    public Outcome choose(final String token, final String password) {
        try {
            passwords.redeem(token, password);
            return Outcome.DONE;
        } catch (final UserRefused e) {
            return switch (e.faults().get(0).kind()) {
                case PASSWORD_SHORT -> Outcome.TOO_SHORT;
                case PASSWORD_LONG -> Outcome.TOO_LONG;
                case PASSWORD_LIKE_NAME -> Outcome.LIKE_NAME;
                default -> Outcome.LINK_GONE;
            };
        }
    }
}
