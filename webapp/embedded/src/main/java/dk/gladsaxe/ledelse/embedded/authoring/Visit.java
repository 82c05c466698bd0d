package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request of somebody who is logged in to the authoring interface. A POST that reaches {@link Screen#handle} has
 * proven already that one of our own forms or scripts sent it. Used by one thread.
 */
public final class Visit {

    private final Exchange exchange;
    private final List<String> segments;
    private final Texts texts;
    private final Shell shell;
    private final boolean proven;

    Visit(final Exchange exchange, final List<String> segments, final Texts texts, final Shell shell,
            final boolean proven) {
        this.exchange = exchange;
        this.segments = List.copyOf(segments);
        this.texts = texts;
        this.shell = shell;
        this.proven = proven;
    }

    public Exchange exchange() {
        return exchange;
    }

    public Instance instance() {
        return exchange.instance();
    }

    public User user() {
        return exchange.user();
    }

    /** The decoded parts of the address below the root of the interface; none for the root itself. */
    public List<String> segments() {
        return segments;
    }

    /** Whether the first parts of the address are these. */
    public boolean under(final String... first) {
        return segments.size() >= first.length && segments.subList(0, first.length).equals(List.of(first));
    }

    public boolean post() {
        return exchange.request().getMethod().equals("POST");
    }

    /** Whether nobody else can have sent this in the person's name; where it is false, nothing may be changed. */
    public boolean proven() {
        return proven;
    }

    public Optional<String> parameter(final String name) {
        return exchange.parameter(name);
    }

    /** All values of a parameter in their order; none when it was not sent. */
    public List<String> parameters(final String name) {
        return exchange.parameters().getOrDefault(name, List.of());
    }

    /** A file that the form sent under that name; empty when none was chosen, or the form sends no files. */
    public Optional<SentFile> file(final String name) throws IOException {
        try {
            final Part part = Optional.ofNullable(exchange.request().getContentType())
                    .filter(type -> type.startsWith("multipart/form-data")).isPresent()
                    ? exchange.request().getPart(name) : null;
            return part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isEmpty()
                    ? Optional.empty() : Optional.of(new SentFile(part.getSubmittedFileName(), part.getSize(),
                            part::getInputStream));
        } catch (final ServletException e) {
            throw new IOException(e);
        }
    }

    /** The texts of the interface in the person's language. */
    public Texts texts() {
        return texts;
    }

    /** A label of a module's definition, in the person's language; the key itself when no bundle has it. */
    public String label(final String key) {
        return instance().definitions().messages().text(key, texts.locale());
    }

    /** The address of a part of the interface. */
    public String address(final String path) {
        return shell.root() + path;
    }

    /** Answers with a page inside the shell. */
    public void show(final String template, final Map<String, ?> values) throws IOException {
        show(HttpServletResponse.SC_OK, template, values);
    }

    public void show(final int status, final String template, final Map<String, ?> values) throws IOException {
        exchange.response().setStatus(status);
        write("text/html;charset=UTF-8", shell.drawPage(this, template, new HashMap<>(values)));
    }

    /** Answers with a part of a page, for a script that puts it into one; drawn with the same texts and functions. */
    public void showFragment(final String template, final Map<String, ?> values) throws IOException {
        write("text/html;charset=UTF-8", shell.draw(this, template, new HashMap<>(values)));
    }

    /** Answers a script. */
    public void json(final int status, final String json) throws IOException {
        exchange.response().setStatus(status);
        write("application/json;charset=UTF-8", json);
    }

    /** Sends the browser to another part of the interface, after a change. */
    public void redirect(final String path) {
        exchange.response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        exchange.response().setHeader("Location", address(path));
    }

    /** As {@link #redirect(String)}, where the next page says what was done. */
    public void redirect(final String path, final Flash flash) {
        shell.remember(this, flash);
        redirect(path);
    }

    private void write(final String contentType, final String body) throws IOException {
        exchange.response().setContentType(contentType);
        exchange.response().setHeader("Content-Language", texts.locale().toLanguageTag());
        exchange.response().getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
