package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.Engine;
import dk.gladsaxe.ledelse.embedded.rendering.FunctionHash;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.ScriptObjects;
import freemarker.template.TemplateHashModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Brings {@code cmsfn}, {@code navfn}, {@code searchfn} and {@code resfn}, and names what of Magnolia's is missing. */
public final class FunctionLibrary implements ScriptObjects {

    private static final Set<String> NO_CMSFN = Set.of("search", "simpleSearch", "templateType", "templateSubtype",
            "hasTemplateOfType", "parentWithTemplateType", "contentListByTemplateType", "contentListByTemplateIds",
            "queryStringAndFragment", "dump");

    private static final Set<String> NO_NAVFN =
            Set.of("navItemsFromApp", "hasTemplateType", "hasTemplateSubtype", "linkWithSelector",
                    "linkWithParameter", "isTrue");

    private static final Set<String> NO_RESFN = Set.of("cachedCss", "cachedJs", "cachedLink", "links", "cachedLinks");

    private final Engine engine;

    public FunctionLibrary(final Engine engine) {
        this.engine = engine;
    }

    @Override
    public Map<String, Object> objects(final RenderingContext context) {
        final LookupFunctions lookup = new LookupFunctions(context);
        return Map.of(
                "cmsfn", library("cmsfn", NO_CMSFN, new TreeFunctions(context), lookup,
                        new LinkFunctions(context, lookup), new ModeFunctions(context), new TextFunctions(context)),
                "navfn", library("navfn", NO_NAVFN, new NavigationFunctions(context)),
                "searchfn", library("searchfn", Set.of(), new SearchFunctions(context)),
                "resfn", library("resfn", NO_RESFN, new ResourceFunctions(context)));
    }

    private TemplateHashModel library(final String name, final Set<String> unsupported, final Object... beans) {
        return new FunctionHash(name, Stream.of(beans).map(engine::bean).toList(), unsupported);
    }
}
