package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;

/** Reads scripts from the resources of an instance; a changed file counts at once. Safe for several threads. */
final class ScriptLoader implements TemplateLoader {

    private final Resources resources;

    ScriptLoader(final Resources resources) {
        this.resources = resources;
    }

    @Override
    public Object findTemplateSource(final String name) {
        return resources.find("/" + name).map(Script::new).orElse(null);
    }

    @Override
    public long getLastModified(final Object source) {
        return ((Script) source).resource.lastModified();
    }

    @Override
    public Reader getReader(final Object source, final String encoding) {
        return new StringReader(((Script) source).resource.text());
    }

    @Override
    public void closeTemplateSource(final Object source) {
        // Nothing stays open: the text has been read whole.
    }

    /** Equal when it is the same file: FreeMarker asks, to see whether another layer took over. */
    private record Script(Resource resource) {

        @Override
        public boolean equals(final Object other) {
            return other instanceof Script script && resource.origin().equals(script.resource.origin());
        }

        @Override
        public int hashCode() {
            return resource.origin().hashCode();
        }
    }
}
