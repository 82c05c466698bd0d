package dk.gladsaxe.ledelse.embedded.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** A light module {@code t} that a test writes as it needs it. */
record LightModule(Path folder) {

    /** A page template {@code t:pages/<name>} with that script, and further lines of YAML. */
    LightModule page(final String name, final String script, final String... lines) {
        return template("pages/" + name, script, lines);
    }

    /** A component template {@code t:components/<name>}. */
    LightModule component(final String name, final String script, final String... lines) {
        return template("components/" + name, script, lines);
    }

    LightModule file(final String path, final String text) {
        final Path file = folder.resolve("t").resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file as an editor some time later would. */
    void changeLater(final String path, final String text) throws IOException {
        file(path, text);
        Files.setLastModifiedTime(folder.resolve("t").resolve(path),
                FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    }

    private LightModule template(final String id, final String script, final String... lines) {
        file("templates/" + id + ".ftl", script);
        return file("templates/" + id + ".yaml", "templateScript: /t/templates/" + id + ".ftl\nrenderType: freemarker\n"
                + String.join("\n", lines) + "\n");
    }
}
