package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.cli.Cli;
import dk.gladsaxe.ledelse.embedded.cli.Logs;
import dk.gladsaxe.ledelse.embedded.cli.Surroundings;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDetails;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One host with the module, its samples and a copy of the light modules, for all tests that need a whole one: starting
 * is what takes time. Tests leave the samples as they are.
 */
public final class SharedHost implements ParameterResolver {

    public static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();
    public static final String PASSWORD = "a password of these tests";

    @Override
    public boolean supportsParameter(final ParameterContext parameter, final ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(final ParameterContext parameter, final ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }

    /** What a command printed, and its exit code. */
    public record Outcome(int exit, String out, String err) {
    }

    /** The host, and ways to ask it. */
    public record Running(Host host, Path home, Path lightModules) implements AutoCloseable {

        /** One of its own, for tests that change what it holds, or add light modules; whoever starts it closes it. */
        public static Running start(final Path... moreLightModules) {
            try {
                final Path home = Files.createTempDirectory("ledelse-home");
                final Path light = Files.createTempDirectory("ledelse-light");
                copy(PROJECT.resolve("light-modules"), light);
                for (final Path more : moreLightModules) {
                    copy(more, light);
                }
                return run(new HostOptions(home, List.of(), Optional.of(light), true, Optional.of(PASSWORD)), light);
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Running run(final HostOptions options, final Path light) {
            final Surroundings surroundings = new Surroundings(options.home(), PROJECT, Map.of(), false);
            return new Running(Host.start(options, new Listening("127.0.0.1", 0),
                    instances -> Cli.inside(instances, surroundings, new Logs())), options.home(), light);
        }

        /** Ends, and goes on with the public instance alone; whoever started this one closes that one instead. */
        public Running withoutAuthor() {
            host.close();
            return run(new HostOptions(home, List.of(), Optional.of(lightModules), true, Optional.of(PASSWORD))
                    .publicOnly(), lightModules);
        }

        public URI address(final String path) {
            return URI.create("http://127.0.0.1:" + host.port() + path);
        }

        public HttpResponse<String> get(final String path, final String... headers)
                throws IOException, InterruptedException {
            final HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
            return HttpClient.newHttpClient().send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
        }

        /** Makes somebody with that role who can log in to the author instance with {@link #PASSWORD}. */
        public void employ(final String name, final String role) {
            host.instances().userDesk().editing().add(UserDesk.operator(), name,
                    new UserDetails("Eksempel", "", "da", Set.of(role)), Optional.of(PASSWORD));
        }

        /** As {@code superuser}. */
        public HttpResponse<String> getAsEditor(final String path) throws IOException, InterruptedException {
            return get(path, "Authorization", "Basic " + Base64.getEncoder().encodeToString(
                    ("superuser:" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
        }

        /** Types a command, from outside the host. */
        public Outcome type(final String... arguments) {
            return SharedHost.type(home, arguments);
        }

        @Override
        public void close() throws IOException {
            host.close();
            delete(home);
            delete(lightModules);
        }
    }

    /** Types a command while standing in that folder. */
    public static Outcome type(final Path directory, final String... arguments) {
        return type(directory, Map.of(), arguments);
    }

    /** Types a command with these variables in the environment. */
    public static Outcome type(
            final Path directory, final Map<String, String> environment, final String... arguments) {
        final StringWriter out = new StringWriter();
        final StringWriter err = new StringWriter();
        final int exit = Cli.of(new Surroundings(directory, PROJECT, environment, false), new Logs())
                .run(List.of(arguments), new PrintWriter(out), new PrintWriter(err));
        return new Outcome(exit, out.toString(), err.toString());
    }

    private static void copy(final Path from, final Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                final Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void delete(final Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
