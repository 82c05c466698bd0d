package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.versions.WordDiff;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Session;

/** Reads states of an item, and what tells two of them apart. Safe for use by several threads. */
public final class States {

    private final Editorial editorial;
    private final Workspaces visitors;

    /** @param visitors the workspaces of the instance that visitors see */
    public States(final Editorial editorial, final Workspaces visitors) {
        this.editorial = editorial;
        this.visitors = visitors;
    }

    /**
     * A field in two states.
     *
     * @param same whether both have the same value
     */
    public record Difference(String label, List<WordDiff.Piece> before, List<WordDiff.Piece> after, boolean same) {
    }

    Optional<Group> draft(final Visit visit, final ContentApp app, final ItemRef item) {
        return editorial.versions().readPresent(item, visit.user(), node -> values(visit).read(node, fields(visit, app)));
    }

    Optional<Group> version(final Visit visit, final ContentApp app, final ItemRef item, final long number) {
        return editorial.versions()
                .read(item, number, visit.user(), node -> values(visit).read(node, fields(visit, app)));
    }

    /** What visitors have; absent when they have nothing. Only for an item that the person may read. */
    Optional<Group> published(final Visit visit, final ContentApp app, final ItemRef item) {
        final Session session = visitors.systemSession(item.workspace());
        try {
            final Optional<Node> node = Identified.find(session, item.id());
            return node.map(found -> Jcr.get(() -> values(visit).read(found, fields(visit, app))));
        } finally {
            session.logout();
        }
    }

    /** Field by field, in the order of the form. */
    List<Difference> differences(final Visit visit, final ContentApp app, final Group before, final Group after) {
        final List<Field> fields = fields(visit, app);
        final Languages languages = Languages.of(visit.instance().definitions().site());
        final FieldTexts texts = new FieldTexts(visit, languages, editorial.usage());
        final Map<String, String> first = texts.of(fields, before);
        final Map<String, String> second = texts.of(fields, after);
        final List<Difference> differences = new ArrayList<>();
        new FieldLabels(languages).of(fields).forEach((property, label) -> {
            final boolean same = before.get(property).equals(after.get(property))
                    || first.get(property).equals(second.get(property));
            final WordDiff words = WordDiff.of(first.get(property), second.get(property));
            differences.add(new Difference(label, words.before(), words.after(), same));
        });
        return differences;
    }

    private static List<Field> fields(final Visit visit, final ContentApp app) {
        return app.kind(visit).fields();
    }

    private static StoredValues values(final Visit visit) {
        return new StoredValues(Languages.of(visit.instance().definitions().site()), Moments.ZONE);
    }
}
