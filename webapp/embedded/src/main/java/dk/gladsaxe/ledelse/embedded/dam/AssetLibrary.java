package dk.gladsaxe.ledelse.embedded.dam;

import dk.gladsaxe.ledelse.embedded.rendering.Engine;
import dk.gladsaxe.ledelse.embedded.rendering.FunctionHash;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.ScriptObjects;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings {@code damfn}. Renditions are refused by name: the host makes no images. */
public final class AssetLibrary implements ScriptObjects {

    private static final Set<String> UNSUPPORTED = Set.of("getRendition", "getAssetForAbsolutePath", "getFolder",
            "getItems", "getAssetForId", "getAssetForPath", "getAssetLinkForId", "getAssetMapForId",
            "getRenditionForId", "getFolderForId", "getFolderForPath");

    private final Engine engine;

    public AssetLibrary(final Engine engine) {
        this.engine = engine;
    }

    @Override
    public Map<String, Object> objects(final RenderingContext context) {
        return Map.of("damfn",
                new FunctionHash("damfn", List.of(engine.bean(new AssetFunctions(context))), UNSUPPORTED));
    }
}
