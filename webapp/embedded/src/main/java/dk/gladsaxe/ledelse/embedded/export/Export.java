package dk.gladsaxe.ledelse.embedded.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Writes what the API answers at every address that it links to: as files, with a manifest and a configuration for nginx.
 * Should the content change meanwhile, it begins anew, so that all files are of one moment. For one thread.
 */
public final class Export {

    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api;
    private final BaseUrl base;
    private final ExportProgress progress;

    /** @param api answers a request for an address below the base */
    public Export(final Function<HttpRequest, HttpResponse<byte[]>> api, final BaseUrl base,
            final ExportProgress progress) {
        this.api = new Api(api, base, PATIENCE);
        this.base = base;
        this.progress = progress;
    }

    /**
     * Looks whether an export may be put into that folder; writes nothing.
     *
     * @throws ExportRefused when it may not, and why
     */
    public static void requireUsable(final Path folder) {
        ExportFolder.requireUsable(folder);
    }

    /**
     * What was written.
     *
     * @param addresses how many
     * @param files     of bodies; addresses with the same answer share theirs
     * @param bytes     in these files
     * @param missing   addresses that answers lead to and where nothing is
     */
    public record Written(long addresses, long files, long bytes, List<String> missing) {

        public Written {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Makes the folder an export, or the new one where there was one.
     *
     * @throws ExportRefused when the folder cannot be used, or the content does not stay the same for long enough
     */
    public Written into(final Path folder) {
        try (ExportFolder target = ExportFolder.begin(folder)) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                target.clear();
                final Crawl crawl = new Crawl(api, base, progress);
                final AnswerFiles files = new AnswerFiles(target, base);
                crawl.walk(files::write);
                final List<ManifestEntry> entries = files.entries();
                Manifest.write(target.fresh(), base, crawl.leftOut(), entries);
                new NginxConfiguration(base, entries).write(target.fresh());
                if (areAsBefore(entries)) {
                    target.finish();
                    return new Written(entries.size(), files.count(), files.bytes(), crawl.missing());
                }
            }
        } catch (final IOException e) {
            throw new UncheckedIOException("the export could not be written", e);
        }
        throw new ExportRefused("The content changed during each of " + ATTEMPTS + " attempts, so there is no moment to"
                + " export; type it again when nobody publishes.");
    }

    /** Answers that are the same before and after were all there in between. */
    private boolean areAsBefore(final List<ManifestEntry> entries) {
        long done = 0;
        for (final ManifestEntry each : entries) {
            progress.at("looked at again", done++, entries.size());
            if (!api.isAsBefore(each.address(), each.plain().etag())) {
                return false;
            }
        }
        return true;
    }
}
