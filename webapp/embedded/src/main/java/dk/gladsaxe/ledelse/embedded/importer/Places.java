package dk.gladsaxe.ledelse.embedded.importer;

/** Workspaces and node types that an import writes. */
final class Places {

    static final String FRAMEWORKS = "ledelse-frameworks";
    static final String RELATIONS = "ledelse-relations";
    static final String FOCUS_POINTS = "ledelse-focus-points";

    static final String FRAMEWORK = "ledelse:framework";
    static final String RELATION = "ledelse:relation";
    static final String FOCUS_POINT = "ledelse:focusPoint";
    static final String CONTENT_NODE = "mgnl:contentNode";
    static final String FOLDER = "mgnl:folder";

    private Places() {
    }
}
