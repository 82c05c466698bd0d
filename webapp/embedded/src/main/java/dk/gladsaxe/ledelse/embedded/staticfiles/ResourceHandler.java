package dk.gladsaxe.ledelse.embedded.staticfiles;

import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import dk.gladsaxe.ledelse.embedded.web.StaticAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves what modules bring for browsers at {@code /.resources/<module>/webresources/...} and
 * {@code /.resources/<module>/themes/...}: the kinds of file listed here and no others, so never a definition or a
 * script of the server.
 */
public final class ResourceHandler implements Handler {

    private static final Pattern ADDRESS = Pattern.compile(
            "/\\.resources(?<path>/[\\w-]+/(?:webresources|themes)(?:/\\w[\\w.-]*)*/\\w[\\w.-]*\\.(?<extension>\\w+))");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("mjs", "text/javascript;charset=UTF-8"),
            Map.entry("map", "application/json"),
            Map.entry("json", "application/json"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("pdf", "application/pdf"));

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        if (!exchange.path().startsWith("/.resources/")) {
            return false;
        }
        final Matcher address = ADDRESS.matcher(exchange.path());
        if (!Set.of("GET", "HEAD").contains(exchange.request().getMethod()) || !address.matches()) {
            return false;
        }
        final Optional<String> type = Optional.ofNullable(TYPES.get(address.group("extension")));
        final Optional<Resource> resource = exchange.instance().resources().find(address.group("path"));
        if (type.isEmpty() || resource.isEmpty()) {
            return false;
        }
        final byte[] bytes = resource.get().bytes();
        new StaticAnswer(type.get(), bytes.length, resource.get().lastModified(), Etags.of(bytes), "no-cache",
                () -> new ByteArrayInputStream(bytes)).write(exchange.request(), exchange.response());
        return true;
    }
}
