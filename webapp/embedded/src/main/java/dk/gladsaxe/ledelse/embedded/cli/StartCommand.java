package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.control.UrlHost;
import dk.gladsaxe.ledelse.embedded.host.Host;
import dk.gladsaxe.ledelse.embedded.host.HostOptions;
import dk.gladsaxe.ledelse.embedded.host.Listening;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ledelse start}: runs until it is told to stop. */
@Command(name = "start", description = "Runs the host: public pages at /, author at /author.")
final class StartCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> ON_LOCALHOST = Set.of("127.0.0.1", "0.0.0.0", "::");

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080",
            description = "Port to listen on; 0 takes a free one (default: 8080)")
    private int port;

    @Option(names = "--bind", paramLabel = "ADDRESS", defaultValue = "127.0.0.1",
            description = "Address to listen on; 0.0.0.0 for all of this machine's (default: 127.0.0.1)")
    private String address;

    @Option(names = "--public-only", description = "Runs the public pages without the author instance; publish, unpublish"
            + " and import do not work on this home meanwhile")
    private boolean publicOnly;

    @Mixin
    private HelpOption help;

    @Mixin
    private HomeOption home;

    @Mixin
    private ModuleOptions modules;

    private final Session session;

    StartCommand(final Session session) {
        this.session = session;
    }

    static String passwordLine(final String password) {
        return "The password of superuser is " + password + " (made now and shown this once: keep it)";
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port " + port + " is no port; 0 to 65535 are");
        }
        final Surroundings surroundings = session.surroundings();
        final Path folder = home.in(surroundings);
        final HostOptions both = modules.toHostOptions(surroundings, folder);
        final HostOptions options = publicOnly ? both.publicOnly() : both;
        session.logs().toFile(folder);
        final Host host = Host.start(options, new Listening(address, port), opened -> {
            opened.newPassword().ifPresent(this::tell);
            return Cli.inside(opened, surroundings, session.logs());
        });
        Runtime.getRuntime().addShutdownHook(new Thread(
                new TimelyStop(host::close, TimelyStop.PATIENCE, spec.commandLine().getErr()), "stop"));
        announce(host, options);
        host.awaitStop();
        return 0;
    }

    private void announce(final Host host, final HostOptions options) {
        final PrintWriter out = spec.commandLine().getOut();
        final String base = "http://" + (ON_LOCALHOST.contains(address) ? "localhost" : UrlHost.of(address))
                + ":" + host.port();
        final double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        out.printf(Locale.ROOT, "Ledelse is ready after %.1f seconds.%n", seconds);
        out.println("Pages:    " + base + "/");
        out.println("Author:   " + (options.author() ? base + "/author/" : "does not run (--public-only)"));
        out.println("Delivery: " + base + "/.rest/delivery/"
                + (options.author() ? " (drafts at " + base + "/author/.rest/delivery/)" : ""));
        out.println("Log in as superuser with " + password(host, options)
                + "; programs do so by HTTP Basic. Stop with Ctrl+C.");
        out.flush();
    }

    private static String password(final Host host, final HostOptions options) {
        if (options.password().isPresent()) {
            return "the password in LEDELSE_PASSWORD";
        }
        return host.instances().newPassword().isPresent()
                ? "the password above" : "the password that was shown at the first start";
    }

    /** At once, because it cannot be shown again if the start fails after this. */
    private void tell(final String password) {
        spec.commandLine().getOut().println(passwordLine(password));
        spec.commandLine().getOut().flush();
    }
}
