package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.definitions.Loading;
import dk.gladsaxe.ledelse.embedded.definitions.TemplateDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.schema.Suggestion;
import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether template scripts parse, and whether what they name exists. */
final class ScriptCheck {

    private static final Pattern COMMENT = Pattern.compile("(?s)[\\[<]#--.*?--[]>]");
    private static final Pattern DIRECTIVE = Pattern.compile("[\\[<]@(cms)\\.(\\w+)");
    private static final Pattern FUNCTION = Pattern.compile("\\b(\\w+fn)\\.(\\w+)");
    private static final Pattern MESSAGE = Pattern.compile(
            "\\bi18n(?:\\.get\\(|\\[)\\s*(['\"])([^'\"$]+)\\1\\s*[\\])]");
    private static final Pattern PULLED = Pattern.compile("[\\[<]#(?:include|import)\\s+(['\"])([^'\"$]+)\\1");
    private static final Pattern AREA = Pattern.compile(
            "[\\[<]@cms\\.area\\s[^\\]>]*?\\bname\\s*=\\s*(['\"])([^'\"$]+)\\1");
    private static final Pattern LINK = Pattern.compile("/\\.resources(/[\\w./-]+?\\.\\w+)(?=[\"'?\\s])");

    private final Resources resources;
    private final Loading loading;
    private final MessageCheck messages;
    private final Problems problems;
    private final KnownFunctions functions = KnownFunctions.read();
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_28);

    ScriptCheck(
            final Resources resources, final Loading loading, final MessageCheck messages, final Problems problems) {
        this.resources = resources;
        this.loading = loading;
        this.messages = messages;
        this.problems = problems;
        this.configuration.setTagSyntax(Configuration.AUTO_DETECT_TAG_SYNTAX);
    }

    void check() {
        resources.list("/").stream().filter(file -> file.path().endsWith(".ftl")).forEach(this::check);
    }

    private void check(final Resource script) {
        final String text = script.text();
        if (parses(script, text)) {
            final String code = COMMENT.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
            final List<Pattern> calls = List.of(DIRECTIVE, FUNCTION);
            calls.forEach(pattern -> each(pattern, code, call -> call(script, code, call)));
            each(MESSAGE, code, key -> messages.require("text " + key.group(2), List.of(key.group(2)),
                    messages.languagesNear(Place.of(script.origin())), place(script, code, key), ""));
            each(PULLED, code, path -> pulled(script, code, path));
            each(AREA, code, area -> area(script, code, area));
            each(LINK, code, link -> link(script, code, link));
        }
    }

    private boolean parses(final Resource script, final String text) {
        try {
            new Template(script.path(), text, configuration);
            return true;
        } catch (final ParseException e) {
            problems.error(Rule.SYNTAX, new Place(script.origin(), e.getLineNumber(), e.getColumnNumber()), "",
                    "FreeMarker cannot read it: " + e.getEditorMessage().lines().findFirst().orElse(""),
                    "mend the line, or the directive that begins before it");
        } catch (final IOException e) {
            problems.error(Rule.UNREADABLE, Place.of(script.origin()), "", e.getMessage(), "save the file anew");
        }
        return false;
    }

    private void call(final Resource script, final String code, final MatchResult call) {
        final Set<String> known = functions.byObject().get(call.group(1));
        if (known != null && !known.contains(call.group(2))) {
            problems.error(Rule.SCRIPT, place(script, code, call), "",
                    call.group(1) + " has no " + call.group(2), Suggestion.of(call.group(2), known));
        }
    }

    private void pulled(final Resource script, final String code, final MatchResult path) {
        final String target = path.group(2).startsWith("/")
                ? path.group(2)
                : Path.of(script.path()).resolveSibling(path.group(2)).normalize().toString();
        if (resources.find(target).isEmpty()) {
            problems.error(Rule.DANGLING, place(script, code, path), "", "there is no script " + target,
                    "mend the path, which starts with / and the module's name");
        }
    }

    private void area(final Resource script, final String code, final MatchResult area) {
        for (final TemplateDefinition template : loading.definitions().templates()) {
            if (template.templateScript().equals(script.path()) && !template.areas().containsKey(area.group(2))) {
                problems.error(Rule.DANGLING, place(script, code, area), "",
                        "the template " + template.id() + " has no area " + area.group(2),
                        Suggestion.of(area.group(2), template.areas().keySet()));
            }
        }
    }

    private void link(final Resource script, final String code, final MatchResult link) {
        final String path = link.group(1);
        final boolean ours = resources.roots().contains(path.substring(1, path.indexOf('/', 1)));
        if (ours && resources.find(path).isEmpty()) {
            problems.error(Rule.DANGLING, place(script, code, link), "", "there is no resource " + path,
                    "mend the path or add the file");
        }
    }

    private static void each(final Pattern pattern, final String code, final Consumer<MatchResult> work) {
        pattern.matcher(code).results().forEach(work);
    }

    private static Place place(final Resource script, final String code, final MatchResult found) {
        final String before = code.substring(0, found.start());
        return new Place(script.origin(), (int) before.chars().filter(letter -> letter == '\n').count() + 1,
                found.start() - before.lastIndexOf('\n'));
    }
}
