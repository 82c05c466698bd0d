package dk.gladsaxe.ledelse.embedded.authoring.lists;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemList;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list and the tree of a content app, and what can be done to several items at once. */
public final class ListScreen implements Screen {

    private static final int MOST_AT_ONCE = 200;
    /** A script asks with it for the table alone. */
    private static final String TABLE_ONLY = "X-Part";

    private final Indexes indexes;
    private final List<BulkAction> actions;

    public ListScreen(final Indexes indexes, final List<BulkAction> actions) {
        this.indexes = indexes;
        this.actions = List.copyOf(actions);
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        if (!visit.under("apps") || address.size() < 2) {
            return false;
        }
        final Optional<ContentApp> app = ContentApp.find(visit, address.get(1));
        if (app.isEmpty()) {
            return false;
        }
        if (address.size() == 2 && !visit.post()) {
            show(visit, app.get());
            return true;
        }
        if (address.size() == 3 && address.get(2).equals("bulk") && visit.post()) {
            bulk(visit, app.get());
            return true;
        }
        return false;
    }

    private void show(final Visit visit, final ContentApp app) throws IOException {
        final ListAddress address = ListAddress.of(visit);
        final List<Column> columns = Column.of(visit, app, address.view());
        final ItemList.Slice found =
                new ItemList(indexes.of(app.workspace()), app.workspace()).find(address.query(), visit.user());
        final Map<String, Object> model = new HashMap<>();
        model.put("app", app);
        model.put("address", address);
        model.put("links", new Links(app, address, found.total()));
        model.put("columns", columns);
        model.put("lines", found.rows().stream().map(row -> line(visit, app, address, row, columns)).toList());
        model.put("total", found.total());
        model.put("from", Math.min(found.total(), (address.page() - 1) * ListAddress.PAGE + 1));
        model.put("to", Math.min(found.total(), address.page() * ListAddress.PAGE));
        if (visit.exchange().request().getHeader(TABLE_ONLY) != null) {
            visit.showFragment("lists/table", model);
            return;
        }
        model.put("statuses", List.of(ItemStatus.DRAFT, ItemStatus.PUBLISHED, ItemStatus.CHANGED));
        model.put("references", ReferenceFilter.of(visit, app, indexes));
        model.put("crumbs", crumbs(app, address));
        model.put("actions", actions.stream().filter(action -> action.open(visit, app)).map(BulkAction::name).toList());
        visit.show("lists/list", model);
    }

    /** A row as the page shows it. */
    public record Line(Row row, String href, List<Cell> cells) {
    }

    private static Line line(final Visit visit, final ContentApp app, final ListAddress address, final Row row,
            final List<Column> columns) {
        final String href = row.folder() ? app.path() + address.in(row.path()).encoded() : app.path(row.id());
        return new Line(row, visit.address(href), columns.stream().map(column -> Cell.of(visit, row, column)).toList());
    }

    /** A folder above what is shown. */
    public record Crumb(String label, String path) {
    }

    private static List<Crumb> crumbs(final ContentApp app, final ListAddress address) {
        final List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(app.label(), app.path() + address.in("/").encoded()));
        String path = "";
        for (final String name : address.folder().split("/")) {
            if (!name.isEmpty()) {
                path += "/" + name;
                crumbs.add(new Crumb(name, app.path() + address.in(path).encoded()));
            }
        }
        return crumbs;
    }

    private void bulk(final Visit visit, final ContentApp app) throws IOException {
        final List<String> ids = visit.parameters("id").stream().distinct().limit(MOST_AT_ONCE).toList();
        final String wanted = visit.parameter("action").orElse("");
        final String back = app.path() + visit.parameter("back").filter(query -> query.startsWith("?")).orElse("");
        final Optional<BulkAction> action = actions.stream()
                .filter(each -> each.name().equals(wanted) && each.open(visit, app)).findFirst();
        if (ids.isEmpty()) {
            visit.redirect(back, new Flash(Flash.Kind.WARNING, visit.texts().of("lists.bulk.none")));
        } else if (action.isEmpty()) {
            visit.redirect(back, new Flash(Flash.Kind.FAILED, visit.texts().of("lists.bulk.unknown")));
        } else {
            action.get().run(visit, app, ids, back);
        }
    }
}
