package dk.gladsaxe.ledelse.embedded.advice.report;

import dk.gladsaxe.ledelse.embedded.advice.Advice;
import dk.gladsaxe.ledelse.embedded.advice.Item;
import dk.gladsaxe.ledelse.embedded.advice.Other;
import dk.gladsaxe.ledelse.embedded.advice.Rule;
import dk.gladsaxe.ledelse.embedded.advice.Surroundings;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.jcr.ItemNotFoundException;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The advice about the items of one app. Looks again only at what has changed. For one thread. */
final class AppAdvice {

    private final String app;
    private final String workspace;
    private final StoredValues stored;
    private Form form = new Form(List.of());
    private Map<String, Held> held = new HashMap<>();

    AppAdvice(final String app, final String workspace, final StoredValues stored) {
        this.app = app;
        this.workspace = workspace;
        this.stored = stored;
    }

    /** Of an item: what was said, and the answers it rests on. */
    private record Held(Row row, List<Advice> advice, Map<?, Object> answers) {
    }

    /** @param looked told of each item that is up to date */
    void update(final List<Row> rows, final Form now, final Languages languages, final Surroundings around,
            final Session session, final Runnable looked) throws RepositoryException {
        final Map<String, Held> before = now.equals(form) ? held : Map.of();
        final Map<String, Held> after = new HashMap<>();
        for (final Row row : rows) {
            if (!row.folder() && row.status() != ItemStatus.DELETED) {
                final Held known = before.get(row.id());
                after.put(row.id(), known != null && known.row() == row && Recorded.hold(known.answers(), around)
                        ? known : look(row, now, languages, around, session));
            }
            looked.run();
        }
        form = now;
        held = after;
    }

    private Held look(final Row row, final Form now, final Languages languages, final Surroundings around,
            final Session session) throws RepositoryException {
        final Recorded recorded = new Recorded(around);
        try {
            final Item item = new Item(row.nodeType(), now,
                    stored.read(session.getNodeByIdentifier(row.id()), now.fields().toList()), languages,
                    Other.published(row.status()));
            return new Held(row, Rule.all(item, recorded), recorded.answers());
        } catch (final ItemNotFoundException e) {
            // Gone since the rows were taken; the next look has other rows.
            return new Held(row, List.of(), Map.of());
        }
    }

    Stream<Entry> entries() {
        return held.values().stream()
                .flatMap(each -> each.advice().stream().map(advice -> new Entry(app, workspace, each.row(), advice)));
    }
}
