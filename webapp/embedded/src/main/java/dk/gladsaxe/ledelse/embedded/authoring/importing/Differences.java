package dk.gladsaxe.ledelse.embedded.authoring.importing;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.FieldPlace;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.importing.ItemDifference.FieldDifference;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import dk.gladsaxe.ledelse.embedded.editing.versions.WordDiff;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.importer.Change;
import dk.gladsaxe.ledelse.embedded.importer.FieldPlan;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue;
import dk.gladsaxe.ledelse.embedded.importer.ImportPlan;
import dk.gladsaxe.ledelse.embedded.importer.NodePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Makes what a page shows of a plan. For one visit. */
final class Differences {

    private static final int DAY = "2026-01-31".length();

    private final Visit visit;
    private final Indexes indexes;
    private final Languages languages;

    Differences(final Visit visit, final Indexes indexes) {
        this.visit = visit;
        this.indexes = indexes;
        this.languages = Languages.of(visit.instance().definitions().site());
    }

    /** The items of one app, in the order of the document. */
    public record Group(String label, List<ItemDifference> items) {

        public Group {
            items = List.copyOf(items);
        }

        /** How many items have that change. */
        public long count(final String change) {
            return items.stream().filter(item -> item.change().equals(change)).count();
        }
    }

    /** Something that the document does not hold any more. */
    public record Gone(String title, String app, String href) {
    }

    List<Group> groups(final ImportPlan plan) {
        final List<Group> groups = new ArrayList<>();
        plan.byWorkspace().forEach((workspace, items) -> {
            final Optional<ContentApp> app = ContentApp.ofWorkspace(visit, workspace);
            final Form form = app.map(each -> each.kind(visit).form()).orElse(new Form(List.of()));
            groups.add(new Group(app.map(ContentApp::label).orElse(workspace),
                    items.stream().map(item -> difference(item, form)).toList()));
        });
        return groups;
    }

    List<Gone> gone(final ImportPlan plan) {
        return plan.leftBehind().stream().map(left -> {
            final String item = "principle".equals(left.what()) ? "/" + plan.edition() : left.path();
            final Optional<ContentApp> app = ContentApp.ofWorkspace(visit, left.workspace());
            final Optional<Row> row = indexes.of(left.workspace()).byPath(item);
            return new Gone(row.map(Row::title).orElse(left.path()), app.map(ContentApp::label).orElse(left.workspace()),
                    href(left.workspace(), item));
        }).toList();
    }

    static String key(final NodePlan item) {
        return item.workspace() + ":" + item.path();
    }

    private ItemDifference difference(final NodePlan item, final Form form) {
        final List<FieldDifference> fields = new ArrayList<>();
        collect(item, "", form, fields);
        return new ItemDifference(key(item), title(item), item.change().name().toLowerCase(Locale.ROOT), fields,
                item.all().anyMatch(NodePlan::reordered),
                item.change() == Change.CREATED ? "" : href(item.workspace(), item.path()));
    }

    private void collect(final NodePlan node, final String prefix, final Form form, final List<FieldDifference> fields) {
        for (final FieldPlan field : node.fields()) {
            final boolean link = field.value() instanceof FieldValue.Link;
            if (field.change() != Change.UNCHANGED && !(link && field.change() == Change.CREATED)) {
                final FieldPlace place = FieldPlace.of(form, languages, prefix + field.name());
                fields.add(new FieldDifference(place.label(),
                        field.change() == Change.CREATED,
                        WordDiff.of(field.before().map(before -> shown(place, field.value(), before)).orElse(""),
                                shown(place, field.value(), field.value().shown()))));
            }
        }
        for (int i = 0; i < node.children().size(); i++) {
            final NodePlan child = node.children().get(i);
            // What is named by a number is one of several; its place in the document is the one to tell.
            final boolean several = child.name().matches("\\d+");
            final String path = several ? prefix.substring(0, Math.max(0, prefix.length() - 1)) + "[" + i + "]"
                    : prefix + child.name();
            collect(child, path + ".", form, fields);
        }
    }

    /** Formatted text as its words, a chosen value as it is called, a reference as the name of what it leads to. */
    private String shown(final FieldPlace place, final FieldValue value, final String text) {
        if (value instanceof FieldValue.RichText) {
            return Jsoup.parseBodyFragment(text).body().children().stream().map(block -> block.text())
                    .collect(Collectors.joining("\n\n"));
        } else if (value instanceof FieldValue.Day) {
            return Moments.day(visit.texts(), LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text));
        } else if (place.field().orElse(null) instanceof final Field.Choice choice) {
            return choice.options().stream().filter(option -> option.value().equals(text))
                    .map(Field.Option::label).findFirst().orElse(text);
        }
        return value instanceof FieldValue.Link ? text.substring(text.lastIndexOf('/') + 1) : text;
    }

    String title(final NodePlan item) {
        return Stream.of("title", "text").flatMap(name -> item.fields().stream()
                        .filter(field -> field.name().equals(name))).map(field -> field.value().shown())
                .findFirst().orElse(item.name());
    }

    private String href(final String workspace, final String path) {
        return indexes.of(workspace).byPath(path).flatMap(row -> ContentApp.ofWorkspace(visit, workspace)
                .map(app -> visit.address(app.path(row.id())))).orElse("");
    }
}
