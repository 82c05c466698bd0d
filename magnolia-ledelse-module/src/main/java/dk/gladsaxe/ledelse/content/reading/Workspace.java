package dk.gladsaxe.ledelse.content.reading;

/** Where each kind of content is kept. */
public enum Workspace {

    FRAMEWORKS("ledelse-frameworks", "ledelse:framework"),
    RELATIONS("ledelse-relations", "ledelse:relation"),
    FOCUS_POINTS("ledelse-focus-points", "ledelse:focusPoint"),
    QUESTIONS("ledelse-questions", "ledelse:question"),
    STORIES("ledelse-stories", "ledelse:story");

    private final String workspaceName;
    private final String nodeType;

    Workspace(final String workspaceName, final String nodeType) {
        this.workspaceName = workspaceName;
        this.nodeType = nodeType;
    }

    public String workspaceName() {
        return workspaceName;
    }

    /** The type of the nodes that are items; other nodes are folders of such, or belong to the repository. */
    public String nodeType() {
        return nodeType;
    }
}
