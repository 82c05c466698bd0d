package dk.gladsaxe.ledelse.embedded.authoring.advice;

import dk.gladsaxe.ledelse.embedded.advice.Rule;
import dk.gladsaxe.ledelse.embedded.advice.Severity;
import dk.gladsaxe.ledelse.embedded.advice.report.AdviceReport;
import dk.gladsaxe.ledelse.embedded.advice.report.Entry;
import dk.gladsaxe.ledelse.embedded.advice.report.Report;
import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.FieldIds;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The report about all content that the person may see. */
public final class AdviceScreen implements Screen {

    static final String PATH = "/advice";
    private static final int PLACE = 50;
    private static final int ROWS = 50;
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final AdviceReport report;

    public AdviceScreen(final AdviceReport report) {
        this.report = report;
    }

    /** Something to filter by, with how much is left then. */
    public record Option(String value, String label, long count) {
    }

    /** A row of the report. */
    public record Line(String href, String title, String app, Shown shown) {
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of(new NavEntry(PATH, "advice.nav", PLACE));
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        if (visit.post() || !visit.segments().equals(List.of("advice"))) {
            return false;
        }
        final Map<String, ContentApp> apps = ContentApp.all(visit).stream()
                .collect(Collectors.toMap(ContentApp::name, Function.identity()));
        final Report now = report.get(PATIENCE);
        final Permissions permissions = visit.user().permissions();
        final List<Entry> visible = now.entries().stream().filter(entry -> apps.containsKey(entry.app())
                && permissions.allows(entry.workspace(), entry.row().path(), Permissions.READ)).toList();
        final AdviceFilter filter = AdviceFilter.of(visit);
        visit.show("advice/report", model(visit, apps, now, visible, filter));
        return true;
    }

    private static Map<String, Object> model(final Visit visit, final Map<String, ContentApp> apps, final Report now,
            final List<Entry> visible, final AdviceFilter filter) {
        final Wordings words = new Wordings(visit);
        final List<Entry> found = visible.stream().filter(filter::takes).toList();
        final int from = Math.min((filter.page() - 1) * ROWS, found.size());
        final int to = Math.min(from + ROWS, found.size());
        final Map<String, Object> model = new HashMap<>();
        model.put("report", now);
        model.put("filter", filter);
        model.put("lines", lines(words, visit, apps, found.subList(from, to)));
        model.put("total", found.size());
        model.put("from", from + 1);
        model.put("to", to);
        model.put("previous", filter.page() > 1 ? filter.address(filter.page() - 1) : "");
        model.put("next", to < found.size() ? filter.address(filter.page() + 1) : "");
        model.put("severities", options(Arrays.stream(Severity.values()).map(AdvicePanel::key).toList(),
                key -> visit.texts().of("advice.severity." + key), visible,
                entry -> filter.takesRule(entry) && filter.takesApp(entry),
                entry -> AdvicePanel.key(entry.advice().rule().severity())));
        model.put("rules", options(Arrays.stream(Rule.values()).map(Rule::name).toList(),
                name -> words.name(Rule.valueOf(name)), visible,
                entry -> filter.takesSeverity(entry) && filter.takesApp(entry), entry -> entry.advice().rule().name()));
        model.put("apps", options(apps.keySet().stream().sorted().toList(), name -> apps.get(name).label(), visible,
                entry -> filter.takesSeverity(entry) && filter.takesRule(entry), Entry::app));
        return model;
    }

    private static List<Option> options(final List<String> values, final Function<String, String> label,
            final List<Entry> visible, final Predicate<Entry> counted, final Function<Entry, String> value) {
        final Map<String, Long> counts = visible.stream().filter(counted)
                .collect(Collectors.groupingBy(value, Collectors.counting()));
        return values.stream().map(each -> new Option(each, label.apply(each), counts.getOrDefault(each, 0L))).toList();
    }

    private static List<Line> lines(final Wordings words, final Visit visit, final Map<String, ContentApp> apps,
            final List<Entry> entries) {
        final Map<String, Form> forms = new HashMap<>();
        final List<Line> lines = new ArrayList<>();
        for (final Entry entry : entries) {
            final ContentApp app = apps.get(entry.app());
            final Form form = forms.computeIfAbsent(app.name(), name -> app.kind(visit).form());
            final String field = FieldIds.of(entry.advice().path());
            lines.add(new Line(visit.address(app.path(entry.row().id())) + "#" + field, entry.row().title(), app.label(),
                    new Shown(AdvicePanel.key(entry.advice().rule().severity()), words.name(entry.advice().rule()),
                            words.message(entry.advice()), words.place(form, entry.advice().path()),
                            entry.advice().path(), field)));
        }
        return lines;
    }
}
