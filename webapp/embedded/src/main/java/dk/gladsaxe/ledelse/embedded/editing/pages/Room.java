package dk.gladsaxe.ledelse.embedded.editing.pages;

import java.util.List;

/**
 * What an area takes.
 *
 * @param most      how many components of its own
 * @param templates identifiers of the templates they may have
 */
public record Room(int most, List<String> templates) {

    /** For an area without a limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Room {
        templates = List.copyOf(templates);
    }

    /** Whether one more of that kind finds room beside so many. */
    boolean takes(final String template, final int present) {
        return present < most && templates.contains(template);
    }
}
