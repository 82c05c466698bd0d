package dk.gladsaxe.ledelse.content;

import java.util.Objects;

/**
 * Something an editor or administrator should mend; the rest of the content is served meanwhile.
 *
 * @param path     of the node, or {@code /} when the workspace as a whole is meant
 * @param property its name, or empty when the node as a whole is meant
 * @param message  what is wrong and what was done about it
 */
public record Fault(String workspace, String path, String property, String message) {

    public Fault {
        Objects.requireNonNull(workspace, "Fault.workspace");
        Objects.requireNonNull(path, "Fault.path");
        Objects.requireNonNull(property, "Fault.property");
        Objects.requireNonNull(message, "Fault.message");
    }

    @Override
    public String toString() {
        return workspace + ":" + path + (property.isEmpty() ? "" : " property '" + property + "'") + ": " + message;
    }
}
