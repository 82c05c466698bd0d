package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Uses public tools on {@code openapi.json}, as channel developers do. They come from the npm registry, in the versions
 * that {@code src/test/client/package-lock.json} fixes. Where there is no npm, or no way to the registry, the tests are
 * skipped and say so; under continuous integration they fail.
 */
@DisplayName("Public tools")
class TypeScriptClientTest {

    private static final Path SOURCE = Path.of("src/test/client");
    private static final Path PLACE = Path.of("target/client");
    private static final int PATIENCE_MINUTES = 5;

    @BeforeAll
    static void install() throws Exception {
        Files.createDirectories(PLACE);
        for (final String file : List.of(".npmrc", "package.json", "package-lock.json", "tsconfig.json", "client.ts")) {
            Files.copy(SOURCE.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(PLACE.resolve("openapi.json"), Asking.of(Material.snapshot()).bytes("openapi.json").body());
        if (!Files.exists(PLACE.resolve("node_modules/.package-lock.json"))) {
            final Outcome outcome = npm("ci", "--prefer-offline");
            if (outcome.status() != 0) {
                missing("'npm ci' does not work here: " + outcome.output());
            }
        }
    }

    @Test
    void findTheDescriptionValid() throws Exception {
        final Outcome valid = npm("exec", "--", "validate-api", "openapi.json");
        assertThat(valid.status()).as(valid.output()).isZero();
        Files.writeString(PLACE.resolve("broken.json"), Files.readString(PLACE.resolve("openapi.json"))
                .replaceFirst("\"operationId\"", "\"operationName\""));
        assertThat(npm("exec", "--", "validate-api", "broken.json").status()).as("a broken one").isNotZero();
    }

    @Test
    void makeTypesOfItThatAProgramCompilesAgainst() throws Exception {
        final Outcome generated = npm("exec", "--", "openapi-typescript", "openapi.json", "--output", "api.ts");
        assertThat(generated.status()).as(generated.output()).isZero();
        final Outcome compiled = npm("exec", "--", "tsc", "--project", ".");
        assertThat(compiled.status()).as(compiled.output()).isZero();
    }

    private static Outcome npm(final String... arguments) throws IOException, InterruptedException {
        final Path output = Files.createTempFile("ledelse-npm", ".txt");
        try {
            final ProcessBuilder builder = new ProcessBuilder("npm");
            builder.command().addAll(List.of(arguments));
            final Process process = builder.directory(PLACE.toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Outcome(-1, "not done after " + PATIENCE_MINUTES + " minutes: " + Files.readString(output));
            }
            return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (final IOException e) {
            return missing("there is no npm here; it comes with Node.js 20 or later");
        } finally {
            Files.delete(output);
        }
    }

    private static Outcome missing(final String reason) {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(reason);
        }
        return abort(reason);
    }

    private record Outcome(int status, String output) {
    }
}
