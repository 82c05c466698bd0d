package dk.gladsaxe.ledelse.embedded.dam;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import dk.gladsaxe.ledelse.embedded.web.StaticAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.util.Text;

/**
 * Serves assets at {@code /dam/jcr:<identifier>/<file name>}, as far as the visitor's permissions allow. The file name
 * is for people: another one after the same identifier gives the same asset. What a browser could run as a script is
 * only ever downloaded.
 */
public final class AssetHandler implements Handler {

    private static final Pattern ADDRESS = Pattern.compile("/dam/(?<key>jcr:[^/]+)/[^/]+");

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");

    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif",
            "application/pdf", "text/plain", "audio/mpeg", "audio/mp4", "audio/ogg", "video/mp4", "video/webm");

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        if (!exchange.path().startsWith("/dam/")) {
            return false;
        }
        final Matcher address = ADDRESS.matcher(exchange.path());
        if (!Set.of("GET", "HEAD").contains(exchange.request().getMethod()) || !address.matches()) {
            return false;
        }
        final Optional<Node> asset = AssetKey.of(address.group("key"))
                .flatMap(key -> AssetNodes.find(exchange.session(AssetNodes.WORKSPACE), key));
        if (asset.isEmpty()) {
            return false;
        }
        final StaticAnswer answer = Jcr.get(() -> answer(asset.get(), exchange.instance().author()));
        protect(exchange.response(), answer.contentType(), AssetNodes.fileName(asset.get()));
        answer.write(exchange.request(), exchange.response());
        return true;
    }

    private static StaticAnswer answer(final Node asset, final boolean author) throws RepositoryException {
        final Node content = asset.getNode(AssetNodes.CONTENT);
        final Binary data = content.getProperty("jcr:data").getBinary();
        final long changed = content.hasProperty("jcr:lastModified")
                ? content.getProperty("jcr:lastModified").getDate().getTimeInMillis() : 0;
        final String type = content.hasProperty("jcr:mimeType")
                ? content.getProperty("jcr:mimeType").getString() : "";
        return new StaticAnswer(
                MEDIA_TYPE.matcher(type).matches() ? type : "application/octet-stream",
                data.getSize(),
                changed,
                "\"" + asset.getIdentifier() + "-" + Long.toHexString(changed) + "-" + data.getSize() + "\"",
                author ? "private, no-cache" : "public, no-cache",
                () -> Jcr.get(data::getStream));
    }

    private static void protect(final HttpServletResponse response, final String type, final String fileName) {
        final boolean shown = SHOWN.contains(type);
        response.setHeader("Content-Disposition",
                (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + Text.escape(fileName));
        if (!shown) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        }
    }
}
