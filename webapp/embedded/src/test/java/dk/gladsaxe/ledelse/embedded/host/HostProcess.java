package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A host without samples in a process of its own, as the command starts it. */
public final class HostProcess implements AutoCloseable {

    private static final long MANY_SECONDS = 120;

    private final Process process;
    private final List<String> lines;

    private HostProcess(final Process process, final List<String> lines) {
        this.process = process;
        this.lines = List.copyOf(lines);
    }

    /** Starts it while standing in that folder, on a free port, and returns when it answers. */
    public static HostProcess start(final Path folder, final Map<String, String> environment) throws IOException {
        final ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                "-Dledelse.project=" + SharedHost.PROJECT, Main.class.getName(), "start", "--port", "0", "--no-samples")
                .directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().putAll(environment);
        final Process process = command.start();
        try {
            return new HostProcess(process, linesUntilReady(process));
        } catch (final IOException | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static List<String> linesUntilReady(final Process process) throws IOException {
        final BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        final List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith("Log in")) {
                return lines;
            }
        }
        throw new AssertionError("The host ended after " + lines);
    }

    /** What it said in the line that begins with this. */
    public String told(final String beginning) {
        return lines.stream().filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()).strip()).findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " is not among " + lines));
    }

    public URI address(final String path) {
        return URI.create(told("Pages:")).resolve(path);
    }

    public long pid() {
        return process.pid();
    }

    /** Tells it to stop; whether it did. */
    public boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(MANY_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends it at once, without any chance to finish what it does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(MANY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
