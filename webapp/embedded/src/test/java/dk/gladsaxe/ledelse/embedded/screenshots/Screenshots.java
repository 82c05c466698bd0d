package dk.gladsaxe.ledelse.embedded.screenshots;

import dk.gladsaxe.ledelse.embedded.browser.Chromium.Browser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code docs/screenshots} runs. */
@Command(name = "screenshots", mixinStandardHelpOptions = true,
        description = "Takes the pictures in docs/images: every page on a phone, on a desktop, in the dark and on paper; and "
                + "every view of the authoring interface.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:something unexpected happened", "2:something typed cannot be used"})
final class Screenshots implements Callable<Integer> {

    /** It knows the protocol of some versions of Chromium only, warns of all others, and works with them. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
    private static final int OK = 200;

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "ADDRESS",
            description = "Of a running host with the samples, such as http://localhost:8080. Without it, one is started on a "
                    + "free port, with a home of its own, and stopped again; only that one has what is needed for pictures "
                    + "of imported editions, long cards and components, and of the authoring interface.")
    private URI from;

    @Parameters(paramLabel = "PAGE", description = "Only these pictures, such as framework or deck")
    private List<String> names = List.of();

    private int taken;

    public static void main(final String[] arguments) {
        SELENIUM.setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Screenshots()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        check();
        try (Browser browser = Browser.start()) {
            final Camera camera = new Camera(browser.driver());
            if (from != null) {
                take(camera, from, Scenes.SAMPLES);
            } else {
                try (ExampleHost host = ExampleHost.start()) {
                    take(camera, host.address(), Scenes.SAMPLES);
                    host.addExamples();
                    take(camera, host.address(), Scenes.EXAMPLES);
                    if (AuthorScenes.ALL.stream().anyMatch(scene -> wanted(scene.name()))) {
                        take(new Stage(host.address(), host.newsroom(), browser.driver()));
                    }
                }
            }
        }
        spec.commandLine().getOut().println(taken + " pictures in docs/images");
        return 0;
    }

    private void check() {
        final List<String> known = Stream.concat(
                (from == null ? Scenes.all() : Scenes.SAMPLES).stream().map(Scene::name),
                from == null ? AuthorScenes.ALL.stream().map(AuthorScene::name) : Stream.empty()).toList();
        if (!known.containsAll(names)) {
            throw refused("PAGE is one of " + String.join(", ", known) + ".");
        }
        if (from != null && (!List.of("http", "https").contains(String.valueOf(from.getScheme())) || from.getHost() == null)) {
            throw refused("--from " + from + " is no address of a host. Expected one such as http://localhost:8080.");
        }
    }

    private void take(final Camera camera, final URI host, final List<Scene> scenes) throws IOException, InterruptedException {
        for (final Scene scene : scenes) {
            if (wanted(scene.name())) {
                final URI address = address(host, scene);
                for (final Look look : Look.values()) {
                    write(camera.take(address, look), Scenes.PAGES.resolve(scene.file(look)));
                }
                if (scene.equals(Scenes.FRONT)) {
                    write(camera.window(address, Look.DESKTOP), Scenes.IMAGES.resolve("front-page.png"));
                }
            }
        }
    }

    private void take(final Stage stage) throws IOException, InterruptedException {
        for (final AuthorScene scene : AuthorScenes.ALL) {
            if (wanted(scene.name())) {
                for (final Look look : scene.looks()) {
                    write(stage.take(scene, look), AuthorScenes.FOLDER.resolve(scene.file(look)));
                }
            }
        }
    }

    private boolean wanted(final String name) {
        return names.isEmpty() || names.contains(name);
    }

    private URI address(final URI host, final Scene scene) throws InterruptedException {
        final URI address = URI.create(host.toString().replaceFirst("/$", "") + scene.path());
        try {
            final int status = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode();
            if (status == OK) {
                return address;
            }
            throw refused(address + " answered " + status + ". Expected a host that shows the samples, as './ledelse start' does.");
        } catch (final IOException e) {
            throw refused(address + " does not answer. Start a host there, or leave --from away.");
        }
    }

    private void write(final BufferedImage picture, final Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(Palette.reduce(picture), "png", file.toFile());
        taken++;
        if (System.console() != null) {
            spec.commandLine().getOut().println(file.getFileName() + ", " + Files.size(file) / 1024 + " KB");
        }
    }

    private ParameterException refused(final String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
