package dk.gladsaxe.ledelse.embedded.pages;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.dam.AssetLibrary;
import dk.gladsaxe.ledelse.embedded.rendering.Engine;
import dk.gladsaxe.ledelse.embedded.rendering.PageRenderer;
import dk.gladsaxe.ledelse.embedded.rendering.functions.FunctionLibrary;
import java.util.List;
import java.util.function.Predicate;

/** Puts a renderer together. */
public final class PageRenderers {

    private PageRenderers() {
    }

    /**
     * The renderer of an instance; one is enough for its whole life.
     *
     * @param declaredComponents whether a class stands as a component in the descriptor of some module
     */
    public static PageRenderer of(final Instance instance, final Predicate<String> declaredComponents) {
        final Engine engine = new Engine(instance.resources());
        return new PageRenderer(engine, List.of(
                new FunctionLibrary(engine), new AssetLibrary(engine), new ModuleObjects(declaredComponents)));
    }
}
