package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.DraftFocusPoint;
import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.document.DraftRelation;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Link;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Text;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Whole;
import dk.gladsaxe.ledelse.model.Colour;
import dk.gladsaxe.ledelse.model.Keyed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The relations of an edition and their focus points, as a document wants them. */
final class WantedRelations {

    /** Colour tokens of the theme, given to new relations in the order of the document. */
    private static final List<String> COLOURS = Keyed.keys(Colour.class);

    private final Edition edition;
    private final List<Stored> relations;
    private final List<Stored> focusPoints;
    private final Set<String> focusPointNames = new HashSet<>();

    WantedRelations(final Edition edition, final StoredContent content) {
        this.edition = edition;
        this.relations = items(content, Places.RELATIONS, Places.RELATION);
        this.focusPoints = items(content, Places.FOCUS_POINTS, Places.FOCUS_POINT);
        focusPoints.forEach(node -> focusPointNames.add(node.name()));
    }

    private List<Stored> items(final StoredContent content, final String workspace, final String type) {
        return content.node(workspace, folder()).stream().flatMap(folder -> folder.all(type)).toList();
    }

    List<Wanted> of(final DraftFramework draft, final List<LeftBehind> leftBehind) {
        final List<Stored> gone = new ArrayList<>(relations);
        final List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < draft.relations().size(); i++) {
            final DraftRelation relation = draft.relations().get(i);
            final Optional<Stored> stored = stored(relation);
            stored.ifPresent(gone::remove);
            final Wanted.Fields fields = new Wanted.Fields()
                    .once("name", new Text(relation.direction().key()))
                    .value("framework", new Link(Places.FRAMEWORKS, WantedFramework.path(edition)))
                    .value("key", new Text(relation.direction().key()))
                    .value("direction", new Text(relation.direction().direction().key()))
                    .value("title", new Text(relation.title()))
                    .text("tagline", relation.tagline())
                    .value("order", new Whole(i + 1L))
                    .once("colour", new Text(COLOURS.get(i % COLOURS.size())));
            wanted.add(new Wanted(Places.RELATIONS, path(relation), Places.RELATION, stored, fields.list(), List.of()));
        }
        gone.forEach(node -> leftBehind.add(new LeftBehind("relation", Places.RELATIONS, node.path())));
        return wanted;
    }

    List<Wanted> focusPointsOf(final DraftFramework draft, final List<LeftBehind> leftBehind) {
        final List<Stored> gone = new ArrayList<>(focusPoints);
        final List<Wanted> wanted = new ArrayList<>();
        for (final DraftRelation relation : draft.relations()) {
            final List<Wanted> ofRelation = focusPoints(relation);
            ofRelation.forEach(point -> point.stored().ifPresent(gone::remove));
            wanted.addAll(ofRelation);
        }
        gone.forEach(node -> leftBehind.add(new LeftBehind("focus point", Places.FOCUS_POINTS, node.path())));
        return wanted;
    }

    private List<Wanted> focusPoints(final DraftRelation relation) {
        final List<Stored> existing = stored(relation).map(this::storedPoints).orElse(List.of());
        final List<String> texts = relation.focusPoints().stream().map(DraftFocusPoint::text).toList();
        final List<OptionalInt> matches = TextMatch.match(
                existing.stream().map(node -> node.property("text").orElse("")).toList(), texts);
        final FreeNames names = new FreeNames(focusPointNames, relation.direction().key() + "-", 1);
        final List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            final Optional<Stored> match = WantedFramework.at(existing, matches.get(i));
            final String path = match.map(Stored::path).orElseGet(() -> folder() + "/" + names.next());
            final Wanted.Fields fields = new Wanted.Fields()
                    .once("name", new Text(path.substring(path.lastIndexOf('/') + 1)))
                    .value("relation", new Link(Places.RELATIONS, path(relation)))
                    .value("order", new Whole(i + 1L))
                    .value("text", new Text(texts.get(i)));
            wanted.add(new Wanted(Places.FOCUS_POINTS, path, Places.FOCUS_POINT, match, fields.list(), List.of()));
        }
        return wanted;
    }

    /** Editors may have renamed or moved a relation inside its edition; its key stays. */
    private Optional<Stored> stored(final DraftRelation relation) {
        final String key = relation.direction().key();
        return relations.stream().filter(node -> node.property("key").filter(key::equals).isPresent()).findFirst()
                .or(() -> relations.stream().filter(node -> node.path().equals(folder() + "/" + key)).findFirst());
    }

    private List<Stored> storedPoints(final Stored relation) {
        return focusPoints.stream()
                .filter(node -> node.property("relation").filter(relation.identifier()::equals).isPresent())
                .sorted(Comparator.comparingLong(WantedRelations::order)).toList();
    }

    /** Points that no number orders come last, as they stand. */
    private static long order(final Stored node) {
        return node.property("order").filter(text -> text.matches("-?\\d{1,9}")).map(Long::parseLong)
                .orElse(Long.MAX_VALUE);
    }

    private String path(final DraftRelation relation) {
        return stored(relation).map(Stored::path).orElseGet(() -> folder() + "/" + relation.direction().key());
    }

    private String folder() {
        return "/" + edition.name();
    }
}
