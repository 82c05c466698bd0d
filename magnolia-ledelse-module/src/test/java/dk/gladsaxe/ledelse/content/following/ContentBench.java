package dk.gladsaxe.ledelse.content.following;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.content.reading.SnapshotReader;
import dk.gladsaxe.ledelse.search.SearchIndex;
import dk.gladsaxe.ledelse.search.SearchQuery;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * What reading, following, grouping and searching costs with many stories of about 2 KB. Not a test: prints figures and
 * judges none. Run with the module's test class path and the numbers of stories as arguments.
 */
public final class ContentBench {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final int PER_FOLDER = 500;
    private static final int BODY = 1700;
    private static final int ROUNDS = 40;

    private final TestRepository repository = new TestRepository();
    private final BenchWords words = new BenchWords(1);
    private final List<String> relations = new ArrayList<>();
    private final List<String> focusPoints = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    public static void main(final String[] sizes) throws Exception {
        for (final String size : sizes) {
            new ContentBench().run(Integer.parseInt(size));
        }
    }

    private void run(final int size) throws Exception {
        System.out.printf("%n%d stories%n", size);
        repository.beforeAll(null);
        fill(size);
        final long without = heap();
        final SnapshotReader reader = new SnapshotReader(repository, ZONE);
        final Watch watch = new Watch(repository, () -> { });
        watch.begin();
        final Content content = timed("first read", () -> reader.read(watch.changes()));
        final long read = heap();
        System.out.printf("  %-44s %8d MB%n", "heap of the content", read - without);
        final Ledelsesgrundlag snapshot = timed("first snapshot", () -> Ledelsesgrundlag.of(content, DAY));
        System.out.printf("  %-44s %8d MB%n", "heap of the snapshot", heap() - read);
        final long grouped = heap();
        timed("first search", () -> search(snapshot, "da", "tillid"));
        System.out.printf("  %-44s %8d MB%n", "heap of the index", heap() - grouped);
        timed("first search in English", () -> search(snapshot, "en", "tillid"));
        System.out.printf("  %-44s %8d MB%n", "heap of both indexes", heap() - grouped);
        follow(reader, watch, snapshot, 1);
        follow(reader, watch, snapshot, 100);
        searches(snapshot);
        watch.end();
        repository.afterAll(null);
    }

    private void follow(
            final SnapshotReader reader, final Watch watch, final Ledelsesgrundlag first, final int changes)
            throws Exception {
        final List<double[]> took = new ArrayList<>();
        Ledelsesgrundlag snapshot = first;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < changes; i++) {
                change(words.number(PER_FOLDER));
            }
            Thread.sleep(100);
            final Ledelsesgrundlag before = snapshot;
            final double start = processor();
            final Content content = reader.read(watch.changes());
            final double read = processor();
            final Ledelsesgrundlag now = before.following(content, DAY);
            final double made = processor();
            search(now, "da", "tillid");
            took.add(new double[] {read - start, made - read, processor() - made});
            snapshot = now;
        }
        final String[] steps = {"read", "snapshot", "search"};
        for (int step = 0; step < steps.length; step++) {
            final int of = step;
            final double[] sorted = took.stream().skip(ROUNDS / 2).mapToDouble(each -> each[of]).sorted().toArray();
            System.out.printf("  %-44s p50 %6.1f ms, most %6.1f ms of the processor%n",
                    steps[step] + " after " + changes + " changes", sorted[sorted.length / 2], sorted[sorted.length - 1]);
        }
    }

    private static double processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private void searches(final Ledelsesgrundlag snapshot) throws Exception {
        for (final int length : new int[] {1, 2, 3}) {
            final long[] took = new long[2000];
            for (int i = 0; i < took.length; i++) {
                final String text = Stream.generate(words::next).limit(length).reduce("", (a, b) -> a + " " + b).strip();
                final long start = System.nanoTime();
                search(snapshot, "da", text + (i % 2 == 0 ? " " : ""));
                took[i] = System.nanoTime() - start;
            }
            Arrays.sort(took);
            System.out.printf("  %-44s p50 %6d us, p99 %6d us%n", "search for " + length + " words",
                    took[took.length / 2] / 1000, took[took.length * 99 / 100] / 1000);
        }
    }

    private static int search(final Ledelsesgrundlag snapshot, final String lang, final String text) {
        return SearchIndex.of(snapshot).find(new SearchQuery(text, Optional.empty(), lang, 0, 20)).total();
    }

    private void change(final int number) throws RepositoryException {
        final Session session = repository.session("ledelse-stories");
        session.getNode("/0/story-" + number).setProperty("body", "<p>" + words.text(BODY) + "</p>");
        session.save();
    }

    private void fill(final int size) throws RepositoryException {
        final String framework = repository.put("ledelse-frameworks", "/2026", Map.of("title", "Grundlag"));
        for (final String key : List.of("paa-tvaers", "opad", "indad", "nedad", "udad")) {
            relations.add(repository.put("ledelse-relations", "/" + key, Map.of("framework", framework, "key", key,
                    "direction", "upward", "title", "Ledelse " + key)));
        }
        for (int i = 0; i < 20; i++) {
            focusPoints.add(repository.put("ledelse-focus-points", "/" + i,
                    Map.of("relation", relations.get(i % 5), "text", words.text(60))));
        }
        for (int i = 0; i < 200; i++) {
            questions.add(repository.put("ledelse-questions", "/" + i, Map.of("text", words.text(80),
                    "relations", List.of(relations.get(i % 5)), "focusPoint", focusPoints.get(i % 20))));
        }
        final Session session = repository.session("ledelse-stories");
        Node folder = session.getRootNode();
        for (int i = 0; i < size; i++) {
            if (i % PER_FOLDER == 0) {
                session.save();
                folder = session.getRootNode().addNode(String.valueOf(i / PER_FOLDER), "mgnl:folder");
            }
            story(folder.addNode("story-" + i, "ledelse:story"), i);
        }
        session.save();
    }

    private void story(final Node node, final int number) throws RepositoryException {
        TestRepository.set(node, Map.of(
                "title", words.text(40), "lead", words.text(150),
                "body", "<p>" + words.text(BODY / 2) + "</p><p>" + words.text(BODY / 2) + "</p>",
                "narratorName", words.text(15), "narratorRole", words.next(), "narratorDepartment", words.next(),
                "consentGiven", true, "relations", List.of(relations.get(number % 5), relations.get((number + 1) % 5)),
                "focusPoints", List.of(focusPoints.get(number % 20)),
                "questions", List.of(questions.get(words.number(200)), questions.get(words.number(200)))));
        TestRepository.set(node, Map.of(
                "themes", List.of("tema " + words.number(40)),
                "date", TestRepository.date(DAY.minusDays(words.number(4000)) + "T00:00:00+01:00"),
                "mgnl:activationStatus", "true",
                "mgnl:lastActivated", TestRepository.date("2026-01-02T00:00:00Z"),
                "mgnl:lastModified", TestRepository.date("2026-01-01T00:00:00Z")));
    }

    private static <T> T timed(final String what, final Callable<T> work) throws Exception {
        final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        final long cpu = threads.getCurrentThreadCpuTime();
        final long start = System.nanoTime();
        final T result = work.call();
        System.out.printf("  %-44s %8.1f ms, %8.1f ms of the processor%n", what, (System.nanoTime() - start) / 1e6,
                (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
        return result;
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
