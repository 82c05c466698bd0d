package dk.gladsaxe.ledelse.embedded.editing;

import dk.gladsaxe.ledelse.embedded.security.User;

/** Who may decide what visitors see. Safe for use by several threads. */
@FunctionalInterface
public interface PublishingRights {

    /** Whether the user may publish what lies in that workspace. */
    boolean allow(User user, String workspace);

    /** Throws {@link Refused} when the user may not publish what lies in that workspace. */
    default void require(final User user, final String workspace) {
        if (!allow(user, workspace)) {
            throw new Refused("The roles of " + user.name() + " do not allow to publish what lies in " + workspace);
        }
    }
}
