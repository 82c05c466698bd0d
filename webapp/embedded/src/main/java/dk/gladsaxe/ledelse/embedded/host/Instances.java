package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.host.RunningInstance.Role;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The author instance and the public one, opened from one home; or the public one alone. Safe for use by several threads.
 */
public final class Instances implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Instances.class);
    private static final int ADVISED_LENGTH = 8;

    private final LoadedModules modules;
    private final Optional<RunningInstance> author;
    private final RunningInstance published;
    private final Optional<String> newPassword;
    private final Optional<Publisher> publisher;
    private final Optional<UserDesk> userDesk;

    private Instances(final LoadedModules modules, final Optional<RunningInstance> author,
            final RunningInstance published, final Optional<String> newPassword) {
        this.modules = modules;
        this.author = author;
        this.published = published;
        this.newPassword = newPassword;
        this.publisher = author.map(from ->
                new Publisher(from.workspaces(), published.workspaces(), Clock.systemDefaultZone()));
        this.userDesk = author.map(from -> UserDesk.of(from.workspaces(), from.users(), Clock.systemUTC(),
                () -> published.users().follow(from.users())));
        author.ifPresent(from -> published.users().follow(from.users()));
        publisher.ifPresent(both -> markSamples(both, author.orElseThrow(), published));
    }

    /** What was brought to both instances at once is public already; what only one of them got is not. */
    private static void markSamples(
            final Publisher publisher, final RunningInstance author, final RunningInstance published) {
        if (author.freshSamples().equals(published.freshSamples())) {
            author.freshSamples().forEach((workspace, paths) -> {
                if (publisher.contentWorkspaces().contains(workspace)) {
                    publisher.markPublished(workspace, paths, HostAccounts.SUPERUSER);
                }
            });
        }
    }

    /**
     * Opens those that are to run, and installs what is new in them. What a person handed in and cannot be used is an exception marked
     * {@link dk.gladsaxe.ledelse.embedded.problems.BadInput}; nothing stays open then.
     */
    public static Instances open(final HostOptions options) {
        options.password().ifPresent(Instances::requireUsable);
        final LoadedModules modules = LoadedModules.open(options);
        final List<CompletableFuture<RunningInstance>> opening = Stream.of(Role.PUBLIC, Role.AUTHOR)
                .filter(role -> role == Role.PUBLIC || options.author())
                .map(role -> opening(role, modules, options)).toList();
        try {
            CompletableFuture.allOf(opening.toArray(CompletableFuture[]::new)).join();
            final RunningInstance published = opening.get(0).join();
            final Optional<RunningInstance> author = opening.stream().skip(1).map(CompletableFuture::join).findFirst();
            return new Instances(modules, author, published, password(author, published, options.password()));
        } catch (final RuntimeException e) {
            opening.forEach(Instances::close);
            modules.close();
            throw e instanceof CompletionException && e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Whether there is anything in that home that can be opened; if not, opening it would install everything. */
    public static boolean installed(final Path home) {
        return Files.isDirectory(Role.AUTHOR.folder(home));
    }

    /** The same one for both; gives it when it had to be made. */
    private static Optional<String> password(
            final Optional<RunningInstance> author, final RunningInstance published, final Optional<String> given) {
        final Optional<String> made = author.flatMap(instance -> accounts(instance).ensurePassword(given));
        return accounts(published).ensurePassword(given.or(() -> made)).or(() -> made);
    }

    private static void requireUsable(final String password) {
        try {
            HostAccounts.requireUsable(password);
        } catch (final IllegalArgumentException e) {
            throw new PasswordUnusable(e);
        }
        if (password.length() < ADVISED_LENGTH) {
            LOG.warn("The password in LEDELSE_PASSWORD is short; take {} characters or more where others can reach this"
                    + " host", ADVISED_LENGTH);
        }
    }

    private static HostAccounts accounts(final RunningInstance instance) {
        return new HostAccounts(instance.workspaces(), instance.users());
    }

    private static CompletableFuture<RunningInstance> opening(
            final Role role, final LoadedModules modules, final HostOptions options) {
        return CompletableFuture.supplyAsync(
                () -> RunningInstance.open(role, modules, options.home(), options.samples()),
                work -> new Thread(work, "open-" + role).start());
    }

    private static void close(final CompletableFuture<RunningInstance> opened) {
        if (!opened.isCompletedExceptionally()) {
            opened.join().close();
        }
    }

    /** The instance that editors work on; when it does not run, a {@code BadInput} says so and what to do. */
    public RunningInstance author() {
        return author.orElseThrow(AuthorStopped::new);
    }

    /** Those that run. */
    List<RunningInstance> running() {
        return Stream.concat(author.stream(), Stream.of(published)).toList();
    }

    /** The instance that visitors see. */
    public RunningInstance published() {
        return published;
    }

    /** The password of {@code superuser} when this opening made one; nobody can find it out later. */
    public Optional<String> newPassword() {
        return newPassword;
    }

    /** Copies from the one to the other; fails as {@link #author()}. */
    public Publisher publisher() {
        return publisher.orElseThrow(AuthorStopped::new);
    }

    /** What the users of author are managed with; fails as {@link #author()}. */
    public UserDesk userDesk() {
        return userDesk.orElseThrow(AuthorStopped::new);
    }

    /** Takes up changes of light modules, until the result is closed. */
    AutoCloseable reloadOnChange() {
        return modules.reloadOnChange(definitions -> running().forEach(instance -> instance.adopt(definitions)));
    }

    @Override
    public void close() {
        final CompletableFuture<Void> authorClosed =
                CompletableFuture.runAsync(() -> author.ifPresent(RunningInstance::close));
        published.close();
        authorClosed.join();
        modules.close();
    }
}
