package dk.gladsaxe.ledelse.embedded.previews;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.resources.Resources;

/**
 * An instance as a shared page has it: every address that the page makes lies below that of the preview, so that it
 * leads to nothing but what the preview lets through.
 */
record PreviewInstance(Instance instance, String contextPath) implements Instance {

    @Override
    public String name() {
        return instance.name();
    }

    @Override
    public boolean author() {
        return instance.author();
    }

    @Override
    public Resources resources() {
        return instance.resources();
    }

    @Override
    public Definitions definitions() {
        return instance.definitions();
    }

    @Override
    public Workspaces workspaces() {
        return instance.workspaces();
    }

    @Override
    public ClassLoader moduleClasses() {
        return instance.moduleClasses();
    }
}
