package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.detail.Input.Choice;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemList;
import dk.gladsaxe.ledelse.embedded.editing.listing.ListQuery;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Optional;

/** What references can lead to, as far as the person may see it. Safe for use by several threads. */
final class Targets {

    /** More than these are searched for instead of being listed. */
    static final int AT_HAND = 100;
    private static final String ASSETS = "dam";

    private final Indexes indexes;

    Targets(final Indexes indexes) {
        this.indexes = indexes;
    }

    /**
     * What was found.
     *
     * @param more whether there is more than these
     */
    record Found(List<Choice> choices, boolean more) {

        Found {
            choices = List.copyOf(choices);
        }
    }

    /** Those of a workspace that have all the words, by title; at most {@value #AT_HAND}. */
    Found find(final String workspace, final String words, final User user) {
        final ItemList.Slice slice = slice(workspace, words, user);
        return new Found(slice.rows().stream().map(row -> choice(workspace, row)).toList(), slice.total() > AT_HAND);
    }

    /** As a script asks while somebody types. */
    ItemList.Slice slice(final String workspace, final String words, final User user) {
        return new ItemList(indexes.of(workspace), workspace).find(new ListQuery(
                words, Optional.empty(), "", Optional.empty(), "title", false, 0, AT_HAND), user);
    }

    /** The one with that identifier; absent when it is gone. */
    Optional<Choice> named(final String workspace, final String value) {
        return indexes.of(workspace).byId(value.startsWith("jcr:") ? value.substring("jcr:".length()) : value)
                .map(row -> choice(workspace, row));
    }

    static Choice choice(final String workspace, final Row row) {
        return new Choice(workspace.equals(ASSETS) ? "jcr:" + row.id() : row.id(), row.title());
    }
}
