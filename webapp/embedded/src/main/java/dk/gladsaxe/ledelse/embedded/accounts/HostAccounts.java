package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.bootstrap.Bootstrap;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The users and roles that every instance begins with: {@code superuser} and {@code anonymous}. */
public final class HostAccounts {

    public static final String SUPERUSER = "superuser";

    private static final String MODULE = "ledelse-host";
    private static final String VERSION = "1";

    private final Workspaces workspaces;
    private final Users users;

    public HostAccounts(final Workspaces workspaces, final Users users) {
        this.workspaces = workspaces;
        this.users = users;
    }

    /** An {@link IllegalArgumentException} tells what is wrong with a password that cannot be used. */
    public static void requireUsable(final String password) {
        Passwords.requireUsable(password);
    }

    /** Makes what is missing; the role {@code superuser} is opened to every workspace there is now. */
    public void prepare(final boolean author) {
        new Bootstrap(workspaces).install(MODULE, VERSION, List.of(
                file("userroles.superuser.yaml"),
                file((author ? "author/" : "public/") + "userroles.anonymous.yaml"),
                file("users.system.yaml")), List.of());
        users.openWorkspaces(SUPERUSER, workspaces.names());
    }

    /**
     * Sees to it that {@code superuser} has a password: the given one, whatever it was before; else a random one if
     * there is none yet.
     *
     * @return the random password, to be shown once, if one was made
     */
    public Optional<String> ensurePassword(final Optional<String> given) {
        if (given.isPresent()) {
            users.setPassword(SUPERUSER, given.get());
            return Optional.empty();
        }
        return users.hasPassword(SUPERUSER) ? Optional.empty() : Optional.of(users.setRandomPassword(SUPERUSER));
    }

    private static Resource file(final String name) {
        try (InputStream in = HostAccounts.class.getResourceAsStream(name)) {
            return new OwnFile("/" + name, in.readAllBytes());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record OwnFile(String path, byte[] bytes) implements Resource {

        @Override
        public String origin() {
            return "the host's " + path;
        }

        @Override
        public long lastModified() {
            return 0;
        }
    }
}
