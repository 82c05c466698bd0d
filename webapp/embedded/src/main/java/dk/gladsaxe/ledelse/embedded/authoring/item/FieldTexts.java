package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.usage.Usage;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Values of fields as people read them: names instead of identifiers, formatted text by its paragraphs. For one visit. */
final class FieldTexts {

    private static final List<String> BLOCKS = List.of("p", "li", "h1", "h2", "h3", "h4", "blockquote");
    private static final int DAY = "2026-01-31".length();

    private final Visit visit;
    private final Languages languages;
    private final Usage usage;

    FieldTexts(final Visit visit, final Languages languages, final Usage usage) {
        this.visit = visit;
        this.languages = languages;
        this.usage = usage;
    }

    /** The values as texts, by property; empty for what is not filled in. */
    Map<String, String> of(final List<Field> fields, final Group values) {
        final Map<String, String> texts = new LinkedHashMap<>();
        for (final Field field : fields) {
            for (final String property : languages.properties(field)) {
                texts.put(property, values.get(property).map(value -> text(field, value)).orElse(""));
            }
        }
        return texts;
    }

    private String text(final Field field, final Value value) {
        if (field instanceof Field.Composite composite && value instanceof Group group) {
            final Map<String, String> labels = new FieldLabels(languages).of(composite.fields());
            return of(composite.fields(), group).entrySet().stream().filter(each -> !each.getValue().isEmpty())
                    .map(each -> labels.get(each.getKey()) + ": " + each.getValue()).collect(Collectors.joining("\n"));
        } else if (field instanceof Field.Multi multi && value instanceof Several several) {
            final List<String> all = several.values().stream().map(each -> text(multi.field(), each)).toList();
            return IntStream.range(0, all.size()).mapToObj(i -> (i + 1) + ". " + all.get(i))
                    .collect(Collectors.joining("\n"));
        } else if (value instanceof Single single && !single.isEmpty()) {
            return single(field, single.text());
        }
        return field instanceof Field.Check ? visit.texts().of("item.no") : "";
    }

    private String single(final Field field, final String text) {
        if (field instanceof Field.Rich) {
            return paragraphs(text);
        } else if (field instanceof Field.Check) {
            return visit.texts().of("item.yes");
        } else if (field instanceof Field.Choice choice) {
            return choice.options().stream().filter(option -> option.value().equals(text))
                    .map(Field.Option::label).findFirst().orElse(text);
        } else if (field instanceof Field.Link link) {
            return title(link.workspace(), text);
        } else if (field instanceof Field.Day && text.length() == DAY) {
            return Moments.day(visit.texts(), LocalDate.parse(text));
        }
        return field instanceof Field.Asset ? title("dam", text.replaceFirst("^jcr:", "")) : text;
    }

    private String title(final String workspace, final String id) {
        return usage.find(new ItemRef(workspace, id)).filter(found -> ItemLine.readable(visit, found))
                .map(found -> found.row().title()).orElse(visit.texts().of("item.gone"));
    }

    private static String paragraphs(final String html) {
        final Element body = Jsoup.parseBodyFragment(html).body();
        for (final Element element : body.getAllElements()) {
            if (element.normalName().equals("li")) {
                element.prependText("• ");
            } else if (element.normalName().equals("br")) {
                element.appendText("\n");
            }
            if (BLOCKS.contains(element.normalName())) {
                element.appendText("\n");
            }
        }
        return body.wholeText().replaceAll("[ \\t]*\\n\\s*", "\n").strip();
    }
}
