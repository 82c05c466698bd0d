package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;
import dk.gladsaxe.ledelse.embedded.rendering.content.Html;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code resfn}: addresses of static files of modules, and the elements that fetch them. Takes paths, no patterns. */
public final class ResourceFunctions {

    private final RenderingContext context;

    ResourceFunctions(final RenderingContext context) {
        this.context = context;
    }

    public String link(final String path) {
        if (context.instance().resources().find(path).isEmpty()) {
            throw new IllegalArgumentException("no module has the resource " + path);
        }
        return context.instance().contextPath() + "/.resources" + path;
    }

    public String css(final Object pathOrPaths) {
        return each(pathOrPaths, path -> "<link rel=\"stylesheet\" href=\"" + Html.escape(link(path)) + "\">");
    }

    public String js(final Object pathOrPaths) {
        return each(pathOrPaths, path -> "<script src=\"" + Html.escape(link(path)) + "\"></script>");
    }

    private static String each(final Object pathOrPaths, final Function<String, String> element) {
        final List<?> paths = pathOrPaths instanceof List<?> list ? list : List.of(pathOrPaths);
        return paths.stream().map(String::valueOf).map(element).collect(Collectors.joining("\n"));
    }
}
