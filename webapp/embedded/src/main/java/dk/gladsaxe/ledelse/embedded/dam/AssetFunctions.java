package dk.gladsaxe.ledelse.embedded.dam;

import dk.gladsaxe.ledelse.embedded.rendering.Links;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.content.View;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Session;

/** {@code damfn}: assets by key, for scripts; null is how FreeMarker is told that there is none. */
public final class AssetFunctions {

    private final RenderingContext context;

    AssetFunctions(final RenderingContext context) {
        this.context = context;
    }

    public Asset getAsset(final String key) {
        return find(key).orElse(null);
    }

    public Asset getAsset(final String providerId, final String path) {
        if (!provides(providerId)) {
            throw new IllegalArgumentException("there is no asset provider '" + providerId + "', only jcr");
        }
        final Session session = context.sessions().session(AssetNodes.WORKSPACE);
        return AssetNodes.at(session, path).map(this::asset).orElse(null);
    }

    public String getAssetLink(final String key) {
        return find(key).map(Asset::getLink).orElse(null);
    }

    public Map<String, Object> getAssetMap(final String key) {
        return find(key).map(Asset::asMap).orElse(null);
    }

    public Map<String, Object> getAssetMap(final Asset asset) {
        return asset == null ? null : asset.asMap();
    }

    public boolean provides(final String providerId) {
        return providerId.equals(AssetKey.PROVIDER);
    }

    private Optional<Asset> find(final String key) {
        final Session session = context.sessions().session(AssetNodes.WORKSPACE);
        return Optional.ofNullable(key).flatMap(AssetKey::of)
                .flatMap(each -> AssetNodes.find(session, each)).map(this::asset);
    }

    private Asset asset(final Node node) {
        return new Asset(View.ofScript(context.language()).on(node), new Links(context));
    }
}
