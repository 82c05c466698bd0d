package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.Mode;
import dk.gladsaxe.ledelse.embedded.rendering.RenderingContext;

/** The part of {@code cmsfn} that says where and in which language the page is drawn. */
public final class ModeFunctions {

    private final RenderingContext context;

    ModeFunctions(final RenderingContext context) {
        this.context = context;
    }

    public boolean isEditMode() {
        return context.mode() == Mode.EDIT;
    }

    public boolean isPreviewMode() {
        return context.mode() == Mode.PREVIEW;
    }

    public boolean isAuthorInstance() {
        return context.instance().author();
    }

    public boolean isPublicInstance() {
        return !context.instance().author();
    }

    public String language() {
        return context.locale().toString();
    }

    public boolean isCurrentLocale(final String locale) {
        return language().equals(locale);
    }
}
