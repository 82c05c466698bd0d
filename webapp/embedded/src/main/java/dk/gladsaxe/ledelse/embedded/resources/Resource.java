package dk.gladsaxe.ledelse.embedded.resources;

import java.nio.charset.StandardCharsets;

/**
 * A file of a module or of a light module, addressed as Magnolia addresses it: by an absolute path whose first
 * segment is the module's name, such as {@code /ledelse/templates/pages/relation.ftl}.
 *
 * <p>Implementations are immutable views on a file and safe for use by several threads. The content is read anew on
 * every call, so a changed file shows.</p>
 */
public interface Resource {

    /** The absolute path in the resource tree; always starts with a slash. */
    String path();

    /** Where the file really lies, for messages to people: a file's path, or a jar's path, {@code !} and the entry. */
    String origin();

    /** When the file was last changed, in milliseconds since the epoch; 0 when that is not known. */
    long lastModified();

    /** The whole content; a {@link ResourceUnreadable} when the file cannot be read. */
    byte[] bytes();

    /** The whole content as UTF-8. */
    default String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
