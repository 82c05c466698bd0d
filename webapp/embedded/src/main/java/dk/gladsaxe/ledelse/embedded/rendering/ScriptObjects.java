package dk.gladsaxe.ledelse.embedded.rendering;

import java.util.Map;

/** Brings objects that scripts call by name, such as {@code cmsfn}. Safe for several threads. */
@FunctionalInterface
public interface ScriptObjects {

    /** The objects for one drawing of a page, by the name that scripts use. */
    Map<String, Object> objects(RenderingContext context);
}
