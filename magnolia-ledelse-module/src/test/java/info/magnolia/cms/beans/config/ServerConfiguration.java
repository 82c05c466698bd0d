package info.magnolia.cms.beans.config;

/** Plays the class of the same name in a Magnolia, as far as the module calls it. */
public final class ServerConfiguration {

    private static volatile ServerConfiguration instance;

    private final boolean admin;

    private ServerConfiguration(final boolean admin) {
        this.admin = admin;
    }

    public static ServerConfiguration getInstance() {
        if (instance == null) {
            throw new IllegalStateException("no components yet");
        }
        return instance;
    }

    public boolean isAdmin() {
        return admin;
    }

    /** Decides what kind of instance the CMS is. */
    public static void play(final boolean author) {
        instance = new ServerConfiguration(author);
    }

    /** A CMS that does not know yet what kind of instance it is. */
    public static void playNothing() {
        instance = null;
    }
}
