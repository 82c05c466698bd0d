package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.StaticAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Style sheets, scripts and pictures of the interface, below {@code .assets}. Safe for use by several threads. */
final class Assets {

    private static final String FOLDER = ".assets";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml", "png", "image/png", "woff2", "font/woff2");

    private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();

    private record Asset(byte[] bytes, String etag, String contentType) {
    }

    boolean handle(final Exchange exchange, final List<String> segments) throws IOException {
        if (segments.size() < 2 || !segments.get(0).equals(FOLDER)
                || !segments.stream().skip(1).allMatch(name -> NAME.matcher(name).matches())) {
            return false;
        }
        final Optional<Asset> found =
                known.computeIfAbsent(String.join("/", segments.subList(1, segments.size())), Assets::read);
        if (found.isEmpty()) {
            return false;
        }
        final Asset asset = found.get();
        new StaticAnswer(asset.contentType(), asset.bytes().length, 0, asset.etag(), "no-cache",
                () -> new ByteArrayInputStream(asset.bytes())).write(exchange.request(), exchange.response());
        return true;
    }

    private static Optional<Asset> read(final String name) {
        final String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream in = type == null ? null : Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            final byte[] bytes = in.readAllBytes();
            final String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return Optional.of(new Asset(bytes, '"' + hash.substring(0, 32) + '"', type));
        } catch (final IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The asset " + name + " cannot be read", e);
        }
    }
}
