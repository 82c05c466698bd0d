package info.magnolia.cms.beans.config;

/**
 * Stands in for Magnolia's class of that name, for modules that look it up by reflection. Each instance's class loader
 * loads it anew and starts it with what that instance is; the host itself never uses it.
 */
public final class ServerConfiguration {

    private static volatile ServerConfiguration instance;

    private final boolean admin;

    private ServerConfiguration(final boolean admin) {
        this.admin = admin;
    }

    /** The one of this CMS. */
    public static ServerConfiguration getInstance() {
        if (instance == null) {
            throw new IllegalStateException("the instance has not begun");
        }
        return instance;
    }

    /** Whether editors work here. */
    public boolean isAdmin() {
        return admin;
    }

    /** Called by the host when the instance begins. */
    public static void start(final boolean author) {
        instance = new ServerConfiguration(author);
    }
}
