package dk.gladsaxe.ledelse.embedded;

import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.resources.Resources;

/** One running content management system: the author instance or the public one. Safe for use by several threads. */
public interface Instance {

    /** {@code author} or {@code public}. */
    String name();

    /** Whether editors work here; else visitors look. */
    boolean author();

    /** Empty, or a slash and a name: {@code /author}. */
    String contextPath();

    /** The files of all modules. */
    Resources resources();

    /** What is defined at this moment; a hot reload changes the answer, never the object. */
    Definitions definitions();

    /** The repository of this instance; the other one has its own. */
    Workspaces workspaces();

    /** The loader of the modules' own classes; the same jar is loaded once for each instance. */
    ClassLoader moduleClasses();
}
