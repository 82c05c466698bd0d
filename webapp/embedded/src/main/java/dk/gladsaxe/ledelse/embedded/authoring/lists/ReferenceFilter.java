package dk.gladsaxe.ledelse.embedded.authoring.lists;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemList;
import dk.gladsaxe.ledelse.embedded.editing.listing.ListQuery;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a list can be narrowed down to: items that its own items refer to, workspace by workspace. */
final class ReferenceFilter {

    /** Longer choices are no help; there the way leads from the other item, by where it is used. */
    static final int MOST = 200;

    private ReferenceFilter() {
    }

    /** Choices from one workspace, under the name of its app. */
    public record Group(String label, List<Choice> choices) {
    }

    /** An item that others refer to. */
    public record Choice(String id, String title) {
    }

    static List<Group> of(final Visit visit, final ContentApp app, final Indexes indexes) {
        final Set<String> workspaces = new LinkedHashSet<>();
        app.kind(visit).fields().forEach(field -> collect(field, workspaces));
        return workspaces.stream().flatMap(workspace -> group(visit, workspace, indexes).stream()).toList();
    }

    private static void collect(final Field field, final Set<String> workspaces) {
        if (field instanceof Field.Link link) {
            workspaces.add(link.workspace());
        } else if (field instanceof Field.Multi multi) {
            collect(multi.field(), workspaces);
        } else if (field instanceof Field.Composite composite) {
            composite.fields().forEach(inner -> collect(inner, workspaces));
        }
    }

    private static Optional<Group> group(final Visit visit, final String workspace, final Indexes indexes) {
        final Optional<ContentApp> target = ContentApp.ofWorkspace(visit, workspace);
        final ListQuery everything =
                new ListQuery("", Optional.empty(), "", Optional.empty(), "title", false, 0, MOST);
        return target.map(app -> new ItemList(indexes.of(workspace), workspace).find(everything, visit.user()))
                .filter(found -> found.total() > 0 && found.total() <= MOST)
                .map(found -> new Group(target.get().label(), found.rows().stream()
                        .map(row -> new Choice(row.id(), row.title())).toList()));
    }
}
