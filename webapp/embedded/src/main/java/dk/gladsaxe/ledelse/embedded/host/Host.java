package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.control.Commands;
import dk.gladsaxe.ledelse.embedded.control.ControlFile;
import dk.gladsaxe.ledelse.embedded.control.ControlHandler;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.server.Accounts;
import dk.gladsaxe.ledelse.embedded.server.HttpServer;
import dk.gladsaxe.ledelse.embedded.server.PasswordPage;
import dk.gladsaxe.ledelse.embedded.server.ServedInstance;
import dk.gladsaxe.ledelse.embedded.server.ServerOptions;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running host: its instances, the server around them, hot reload, and the control file in the home. */
public final class Host implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Instances instances;
    private HttpServer server;

    private Host(final Instances instances) {
        this.instances = instances;
        toClose.push(instances);
    }

    /**
     * Starts everything and returns when the instances answer. What a person handed in and cannot be used is an
     * exception marked {@link dk.gladsaxe.ledelse.embedded.problems.BadInput}; nothing keeps running then.
     *
     * @param onOpen called when the instances are open and before anything answers; gives what runs the commands that
     *               are handed to this host by its control file
     */
    public static Host start(
            final HostOptions options, final Listening listening, final Function<Instances, Commands> onOpen) {
        HttpServer.check(listening.address(), listening.port());
        final Host host = new Host(Instances.open(options));
        try {
            host.serve(options.home(), listening, onOpen.apply(host.instances));
            return host;
        } catch (final RuntimeException e) {
            host.close();
            throw e;
        }
    }

    private void serve(final Path home, final Listening listening, final Commands commands) {
        final ControlFile draft = ControlFile.create(listening.address(), listening.port());
        server = HttpServer.start(
                new ServerOptions(listening.address(), listening.port(), home.resolve("run").resolve("tomcat")),
                instances.running().stream().map(instance -> instance.author()
                        ? served(instance, List.of(passwordPage(), PageScreens.door(instance)),
                                List.of(authoring(instance)), AuthoringScreens.UPLOADS)
                        : served(instance, List.of(new ControlHandler(draft.token(), commands)), List.of(), Set.of()))
                        .toList());
        toClose.push(server);
        draft.at(server.port()).write(home);
        toClose.push(() -> ControlFile.delete(home));
        toClose.push(instances.reloadOnChange());
    }

    private Handler authoring(final RunningInstance author) {
        final Indexes indexes = new Indexes(author.workspaces());
        toClose.push(indexes);
        return AuthoringScreens.of(instances, indexes, toClose::push);
    }

    private Handler passwordPage() {
        return new PasswordPage(new LinkedPasswords(instances.userDesk().passwords()));
    }

    private static ServedInstance served(
            final RunningInstance instance, final List<Handler> open, final List<Handler> first,
            final Set<String> uploads) {
        return new ServedInstance(
                instance, Accounts.of(instance.users()), open, Handlers.of(instance, first), uploads);
    }

    public Instances instances() {
        return instances;
    }

    /** The port that it listens on, also when a free one was asked for. */
    public int port() {
        return server.port();
    }

    /** Returns when {@link #close} has ended. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Stops answering, then lets go of everything, last come first; a second call waits for the first. */
    @Override
    public void close() {
        if (!closing.compareAndSet(false, true)) {
            awaitQuietly();
            return;
        }
        while (!toClose.isEmpty()) {
            try {
                toClose.pop().close();
            } catch (final Exception e) {
                LOG.error("Something did not stop orderly", e);
            }
        }
        stopped.countDown();
    }

    private void awaitQuietly() {
        try {
            awaitStop();
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
