package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The users of an instance. Safe for use by several threads.
 *
 * <p>Guessing is slowed down: after five wrong passwords for a name from the same address, none is looked at from there
 * for a minute; after fifty for a name from anywhere, none for that name. Every wrong password begins the minute anew.
 * The counts live in memory.</p>
 */
public final class Users implements AutoCloseable {

    static final int LIMIT_BY_ADDRESS = 5;
    static final int LIMIT_BY_NAME = 50;
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Directory directory;
    private final Passwords passwords;
    private final VerifiedPasswords verified = new VerifiedPasswords();
    private final Throttle byAddress;
    private final Throttle byName;
    private final Map<String, Integer> ended = new ConcurrentHashMap<>();

    public Users(final Workspaces workspaces) {
        this(workspaces, new Passwords(), Clock.systemUTC());
    }

    Users(final Workspaces workspaces, final Passwords passwords, final Clock clock) {
        this.directory = new Directory(workspaces);
        this.passwords = passwords;
        this.byAddress = new Throttle(clock, LIMIT_BY_ADDRESS, PAUSE, REMEMBERED);
        this.byName = new Throttle(clock, LIMIT_BY_NAME, PAUSE, REMEMBERED);
    }

    /** Whoever has not logged in; without any permission when there is no such user. */
    public User anonymous() {
        return Optional.ofNullable(directory.accounts().get(User.ANONYMOUS)).map(Account::user)
                .orElseGet(() -> new User(User.ANONYMOUS, Set.of(), RolePermissions.NONE));
    }

    /** The user of that name with the permissions of this moment; empty when it is gone or may not log in. */
    public Optional<User> find(final String name) {
        return Optional.ofNullable(directory.accounts().get(name))
                .filter(account -> account.usableHash().isPresent()).map(Account::user);
    }

    /** Tries a password. The remote address is there for throttling only. */
    public Login logIn(final String name, final String password, final String remoteAddress) {
        final String here = remoteAddress + " " + name;
        final Optional<Duration> blocked = byAddress.blocked(here).or(() -> byName.blocked(name));
        if (blocked.isPresent()) {
            return new Login.Throttled(blocked.get());
        }
        final Optional<Account> account = Optional.ofNullable(directory.accounts().get(name));
        if (right(name, password, account.flatMap(Account::usableHash))) {
            byAddress.succeeded(here);
            return new Login.Accepted(account.orElseThrow().user());
        }
        byAddress.failed(here);
        byName.failed(name);
        return new Login.Refused();
    }

    private boolean right(final String name, final String password, final Optional<String> hash) {
        if (hash.isPresent() && verified.knows(name, password, hash.get())) {
            return true;
        }
        final boolean right = passwords.matches(password, hash);
        if (right) {
            verified.remember(name, password, hash.orElseThrow());
        }
        return right;
    }

    /** Whether the user exists and a password was ever set, be it that the user may not log in now. */
    public boolean hasPassword(final String name) {
        return Optional.ofNullable(directory.accounts().get(name)).flatMap(Account::passwordHash).isPresent();
    }

    /** The names of those who have that role, of their own or by a group, and can log in. */
    public Set<String> withRole(final String role) {
        return directory.accounts().values().stream()
                .filter(account -> account.usableHash().isPresent() && account.user().roles().contains(role))
                .map(account -> account.user().name()).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of all roles of a user, those of groups included, whether or not the user can log in. */
    public Set<String> roles(final String name) {
        return Optional.ofNullable(directory.accounts().get(name)).map(account -> account.user().roles())
                .orElse(Set.of());
    }

    /** The language that the user wants to be spoken to in, as stored. */
    public Optional<String> language(final String name) {
        return Optional.ofNullable(directory.accounts().get(name)).flatMap(Account::language);
    }

    /** What is stored for a password; fails as {@link #setPassword} for one that cannot be used. */
    public String hash(final String password) {
        return passwords.hash(password);
    }

    /** To be called by whoever has changed users in the repository: from now on what is stored is what counts. */
    public void refresh() {
        directory.refresh();
    }

    /**
     * Takes over from users of another instance what is stored for the password, and whether they may log in, for every
     * user that has the same name in both.
     */
    public void follow(final Users leading) {
        final Map<String, Account> theirs = leading.directory.accounts();
        for (final Account mine : directory.accounts().values()) {
            final String name = mine.user().name();
            final Account other = theirs.get(name);
            if (other != null && !mine.logsInAs(other)) {
                directory.change("users", session -> other.writeLogin(session.getNode(mine.path())));
                endSessions(name);
            }
        }
    }

    /** Ends what sessions the user has: nobody who logged in before this is taken for that user any more. */
    public void endSessions(final String name) {
        ended.merge(name, 1, Integer::sum);
    }

    /** How often the user's sessions were ended since the instance was opened. */
    public int sessionsEnded(final String name) {
        return ended.getOrDefault(name, 0);
    }

    /** Sets a password; an {@link IllegalArgumentException} says why when it cannot be used, or that nobody has the name. */
    public void setPassword(final String name, final String password) {
        final String path = path(name);
        final String hash = passwords.hash(password);
        directory.change("users", session -> session.getNode(path).setProperty("pswd", hash));
    }

    /** Sets a new random password and gives it; nobody will be able to find it out again. */
    public String setRandomPassword(final String name) {
        final String password = passwords.random();
        setPassword(name, password);
        return password;
    }

    /** Gives the user a role, if there is one of that name. */
    public boolean grant(final String user, final String role) {
        final Optional<String> identifier = directory.role(role);
        identifier.ifPresent(id -> directory.change("users", new RoleGrant(path(user), id)));
        return identifier.isPresent();
    }

    /** Gives the role of that name everything in those workspaces that it has no entry for yet. */
    public void openWorkspaces(final String role, final Set<String> workspaces) {
        directory.change("userroles", new WorkspaceGrant("/" + role, workspaces));
    }

    private String path(final String name) {
        return Optional.ofNullable(directory.accounts().get(name)).map(Account::path)
                .orElseThrow(() -> new IllegalArgumentException("there is no user '" + name + "'"));
    }

    @Override
    public void close() {
        directory.close();
    }
}
