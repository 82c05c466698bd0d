package dk.gladsaxe.ledelse.embedded.export;

import dk.gladsaxe.ledelse.embedded.export.ManifestEntry.Body;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of one attempt at an export: one for each answer, however many addresses have it. For one thread. */
final class AnswerFiles {

    /** Behind the name of the file that is not packed. */
    static final String PACKED = ".gz";

    private static final String FOLDER = "files/";

    private final ExportFolder target;
    private final FileNames names;
    private final Map<String, String> namesByContent = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final List<ManifestEntry> entries = new ArrayList<>();

    AnswerFiles(final ExportFolder target, final BaseUrl base) {
        this.target = target;
        this.names = new FileNames(base.root());
    }

    void write(final Answer answer) {
        final String sha256 = Digests.sha256(answer.plain().body());
        final String name = namesByContent.computeIfAbsent(
                answer.type() + " " + sha256, fresh -> FOLDER + names.of(answer));
        entries.add(new ManifestEntry(answer.address(), answer.type(), answer.cacheControl(),
                body(name, answer.plain()), answer.gzipped().map(form -> body(name + PACKED, form))));
    }

    /** What was written, in the order of the addresses. */
    List<ManifestEntry> entries() {
        return entries.stream().sorted(Comparator.comparing(ManifestEntry::address)).toList();
    }

    long count() {
        return sizes.size();
    }

    long bytes() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    private Body body(final String name, final Answer.Form form) {
        final String sha256 = Digests.sha256(form.body());
        sizes.computeIfAbsent(name, fresh -> {
            try {
                target.put(name, form.body());
            } catch (final IOException e) {
                throw new UncheckedIOException(name + " cannot be written", e);
            }
            return (long) form.body().length;
        });
        return new Body(name, form.etag(), form.body().length, sha256);
    }
}
