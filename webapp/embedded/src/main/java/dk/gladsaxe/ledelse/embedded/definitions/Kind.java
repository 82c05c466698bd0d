package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of definition that have a folder of their own in a module. */
public enum Kind {
    CONTENT_TYPE("contentTypes", "contentType", Naming.BARE),
    APP("apps", "app", Naming.BARE),
    DIALOG("dialogs", "dialog", Naming.QUALIFIED),
    TEMPLATE("templates", "template", Naming.QUALIFIED),
    ENDPOINT("restEndpoints", "endpoint", Naming.PATH),
    VIRTUAL_URI("virtualUriMappings", "virtualUriMapping", Naming.QUALIFIED);

    /** Folders of definitions that a Magnolia reads and this host does not. */
    static final List<String> FOREIGN = List.of("themes", "renderers", "fieldTypes", "searchResultSuppliers");

    private final String folder;
    private final String shape;
    private final Naming naming;

    Kind(final String folder, final String shape, final Naming naming) {
        this.folder = folder;
        this.shape = shape;
        this.naming = naming;
    }

    /** How other definitions call one. */
    enum Naming {
        /** By its name, which is unique in an instance. */
        BARE,
        /** By {@code module:path/name}. */
        QUALIFIED,
        /** By its path below the folder of the kind. */
        PATH
    }

    /** The folder's name, such as {@code contentTypes}. */
    public String folder() {
        return folder;
    }

    /** The shape of the table that its files have. */
    public String shape() {
        return shape;
    }

    Naming naming() {
        return naming;
    }

    static Optional<Kind> ofFolder(final String folder) {
        return Arrays.stream(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
    }
}
