package dk.gladsaxe.ledelse.embedded.advice.report;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.AppDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition;
import dk.gladsaxe.ledelse.embedded.advice.Surroundings;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import dk.gladsaxe.ledelse.embedded.forms.FormReader;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.jcr.Session;

/**
 * Keeps the advice about all content. A thread of its own looks through everything when it is first asked for; from
 * then on, when somebody asks, it looks again at what has changed and at what refers to that. Safe for use by several
 * threads.
 */
public final class AdviceReport implements AutoCloseable {

    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.advice().rule())
            .thenComparing(Entry::app).thenComparing(entry -> entry.row().title())
            .thenComparing(entry -> entry.row().path());
    private static final int STOPPING_SECONDS = 10;

    private final Instance author;
    private final Indexes indexes;
    private final StoredValues stored;
    private final Surroundings around;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        final Thread made = new Thread(task, "advice");
        made.setDaemon(true);
        return made;
    });
    private final Map<String, AppAdvice> apps = new LinkedHashMap<>();
    private Seen seen = new Seen(LocalDate.MIN, List.of());
    private volatile Report report = Report.EMPTY;
    private volatile boolean stopping;
    private Optional<Future<?>> running = Optional.empty();

    public AdviceReport(final Instance author, final Indexes indexes, final StoredValues stored,
            final Surroundings around) {
        this.author = author;
        this.indexes = indexes;
        this.stored = stored;
        this.around = around;
    }

    /** What the entries were made of. */
    private record Seen(LocalDate day, List<List<Row>> rows) {

        boolean same(final Seen other) {
            if (!day.equals(other.day) || rows.size() != other.rows.size()) {
                return false;
            }
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) != other.rows.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The report on the content as it is now; when that takes longer, what there is and how far it has come. */
    public Report get(final Duration atMost) {
        final Future<?> update = update();
        try {
            update.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (final TimeoutException e) {
            return report;
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            return report;
        } catch (final ExecutionException e) {
            throw new IllegalStateException("The content cannot be looked through", e.getCause());
        }
        return report;
    }

    private synchronized Future<?> update() {
        if (running.isEmpty() || running.get().isDone()) {
            running = Optional.of(thread.submit((Runnable) this::look));
        }
        return running.get();
    }

    private void look() {
        final List<AppDefinition> editable = author.definitions().apps().stream()
                .filter(app -> app.contentType().flatMap(author.definitions()::contentType).isPresent()).toList();
        final Seen now = new Seen(around.today(), rows(editable));
        if (report.ready() && now.same(seen)) {
            return;
        }
        final int total = now.rows().stream().limit(editable.size()).mapToInt(List::size).sum();
        report = new Report(report.entries(), 0, total, false);
        for (int i = 0; i < editable.size(); i++) {
            look(editable.get(i), now.rows().get(i));
        }
        seen = now;
        report = new Report(
                apps.values().stream().flatMap(AppAdvice::entries).sorted(ORDER).toList(), total, total, true);
    }

    private List<List<Row>> rows(final List<AppDefinition> editable) {
        final List<List<Row>> rows = new ArrayList<>();
        editable.forEach(app -> rows.add(indexes.of(type(app).workspace()).rows()));
        rows.add(indexes.of(IndexedSurroundings.PAGES).rows());
        rows.add(indexes.of("dam").rows());
        return rows;
    }

    private void look(final AppDefinition app, final List<Row> rows) {
        final String workspace = type(app).workspace();
        Jcr.run(() -> {
            final Session session = author.workspaces().systemSession(workspace);
            try {
                apps.computeIfAbsent(app.name(), name -> new AppAdvice(name, workspace, stored)).update(rows,
                        new FormReader(author.definitions().messages(),
                                author.definitions().site().defaultLocale()).app(app),
                        Languages.of(author.definitions().site()), around, session, this::looked);
            } finally {
                session.logout();
            }
        });
    }

    private void looked() {
        if (stopping) {
            throw new IllegalStateException("Stopped before the end, because the host stops");
        }
        report = new Report(report.entries(), report.done() + 1, report.total(), false);
    }

    private ContentTypeDefinition type(final AppDefinition app) {
        return app.contentType().flatMap(author.definitions()::contentType).orElseThrow();
    }

    /** Ends the thread; a look under way is broken off. */
    @Override
    public void close() throws InterruptedException {
        // Not interrupted: the repository would take that for a failure of its files.
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The advice did not stop within " + STOPPING_SECONDS + " seconds");
        }
    }
}
