package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.control.ControlClient;
import dk.gladsaxe.ledelse.embedded.control.ControlFile;
import dk.gladsaxe.ledelse.embedded.control.ControlRequest;
import dk.gladsaxe.ledelse.embedded.host.HostOptions;
import dk.gladsaxe.ledelse.embedded.host.Instances;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that works on the content of a home: by itself when nothing runs there, else the host that runs there does
 * the very same.
 */
abstract class HomeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Mixin
    private HomeOption home;

    private final Session session;
    private Optional<String> secret = Optional.empty();

    HomeCommand(final Session session) {
        this.session = session;
    }

    /** What is to be done; gives the exit code. */
    abstract int work(Instances instances);

    @Override
    public final Integer call() {
        check();
        final Optional<Instances> running = session.running();
        if (running.isPresent()) {
            secret = session.handed();
            prepare();
            return work(running.get());
        }
        if (withoutHome()) {
            return 0;
        }
        final Path folder = home.in(surroundings());
        final Optional<ControlFile> control = ControlFile.read(folder);
        if (control.isPresent() || Instances.installed(folder)) {
            secret = readSecret();
        }
        final OptionalInt exit = control.isPresent() ? byRunningHost(control.get()) : OptionalInt.empty();
        if (exit.isPresent()) {
            return exit.getAsInt();
        }
        prepare();
        return Instances.installed(folder) ? alone(folder) : workOnNothing(folder);
    }

    /** Looks at what was typed. */
    void check() {
    }

    /** Reads what is needed, before anything is opened. */
    void prepare() {
    }

    /** Gets what must not stand among the arguments, such as a password; before anything is opened. */
    Optional<String> readSecret() {
        return Optional.empty();
    }

    /** What {@link #readSecret} got, also when that was in another process. */
    final Optional<String> secret() {
        return secret;
    }

    /** Does the command if it needs no home at all; false when it does. */
    boolean withoutHome() {
        return false;
    }

    final Usage nothingIn(final Path folder) {
        return new Usage("There is no content in " + folder + " yet. Name the folder that the host runs on with --home,"
                + " or start it there first.");
    }

    private OptionalInt byRunningHost(final ControlFile control) {
        final List<String> typed = spec.root().commandLine().getParseResult().originalArgs();
        return new ControlClient(control).run(new ControlRequest(typed, surroundings().directory().toString(),
                surroundings().terminal(), secret.stream().toList()), out(), err());
    }

    /** Does the command where nothing is installed yet: by itself, or with {@link #alone}, which installs it. */
    abstract int workOnNothing(Path folder);

    final int alone(final Path folder) {
        session.logs().toFile(folder);
        final HostOptions options = new ModuleOptions().toHostOptions(surroundings(), folder);
        try (Instances instances = Instances.open(options)) {
            instances.newPassword().ifPresent(password -> out().println(StartCommand.passwordLine(password)));
            return work(instances);
        }
    }

    final Surroundings surroundings() {
        return session.surroundings();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
