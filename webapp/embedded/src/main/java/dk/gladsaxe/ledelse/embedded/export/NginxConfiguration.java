package dk.gladsaxe.ledelse.embedded.export;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Two files for nginx: which address has which file, tag and headers, and how these are served. */
final class NginxConfiguration {

    private static final String MAPS = "nginx/maps.conf";
    private static final String LOCATION = "nginx/location.conf";

    private static final String USUAL_TYPE = "application/json";
    private static final String USUAL_CACHING = "public, no-cache";
    private static final Pattern SPECIAL = Pattern.compile("[^A-Za-z0-9/_~%&=-]");
    private static final int SMALLEST_TABLE = 2_048;
    private static final int SMALLEST_BUCKET = 1_024;
    private static final int ADDRESSES_IN_A_BUCKET = 8;
    private static final int KEPT_BESIDE = 64;

    private final BaseUrl base;
    private final List<ManifestEntry> entries;
    private final Map<String, Integer> alike = new HashMap<>();

    NginxConfiguration(final BaseUrl base, final List<ManifestEntry> entries) {
        this.base = base;
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> alike.merge(lowerCase(entry), 1, Integer::sum));
    }

    void write(final Path folder) throws IOException {
        final Path maps = folder.resolve(MAPS);
        Files.createDirectories(maps.getParent());
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(maps, StandardCharsets.UTF_8))) {
            writeMaps(out);
            if (out.checkError()) {
                throw new IOException(maps + " cannot be written");
            }
        }
        Files.writeString(folder.resolve(LOCATION), location(), StandardCharsets.UTF_8);
    }

    private void writeMaps(final PrintWriter out) {
        out.println("# Goes into http { }. Made by 'ledelse export'; the next export makes it anew.");
        out.println("map_hash_max_size " + Math.max(SMALLEST_TABLE, entries.size() * 2) + ";");
        out.println("map_hash_bucket_size " + bucket() + ";");
        map("file", "", entry -> Optional.of(entry.plain().file()), out);
        map("plain_tag", "", entry -> Optional.of(entry.plain().etag()), out);
        map("gzip_tag", "", entry -> entry.gzip().map(ManifestEntry.Body::etag), out);
        map("type", USUAL_TYPE, entry -> Optional.of(entry.contentType()), out);
        map("caching", USUAL_CACHING, entry -> Optional.of(entry.cacheControl()), out);
        out.print("""
                # A client may take gzip, and there may be a packed form of the answer: then it gets that.
                map $http_accept_encoding $ledelse_takes {
                default plain;
                '~*(?:^|[ ,])(?:x-)?gzip(?! *; *q *= *0(?:\\.0*)? *(?:,|$))' gzip;
                }
                map $ledelse_takes:$ledelse_gzip_tag $ledelse_form { default plain; '~^gzip:.' gzip; }
                map $ledelse_form $ledelse_tag { default $ledelse_plain_tag; gzip $ledelse_gzip_tag; }
                map $ledelse_form $ledelse_ending { default ''; gzip '%s'; }
                # What describes a body goes with a body only.
                map $status:$ledelse_form $ledelse_encoding { default ''; '200:gzip' gzip; }
                map $status $ledelse_body_type { default ''; 200 $ledelse_type; }
                map $status $ledelse_allow { default ''; 405 'GET, HEAD'; }
                """.formatted(AnswerFiles.PACKED));
    }

    /** Leaves out those that have what the others have. */
    private void map(final String what, final String usual,
            final Function<ManifestEntry, Optional<String>> value, final PrintWriter out) {
        out.println("map $request_uri $ledelse_" + what + " {");
        out.println("default " + quoted(usual) + ";");
        entries.forEach(entry -> value.apply(entry).filter(its -> !its.equals(usual))
                .ifPresent(its -> out.println(key(entry) + " " + quoted(its) + ";")));
        out.println("}");
    }

    /** nginx compares plain texts without looking at case, so those that differ by nothing else become patterns. */
    private String key(final ManifestEntry entry) {
        return quoted(alike.get(lowerCase(entry)) == 1 ? entry.address()
                : "~^" + SPECIAL.matcher(entry.address()).replaceAll("\\\\$0") + "$");
    }

    private static String lowerCase(final ManifestEntry entry) {
        return entry.address().toLowerCase(Locale.ROOT);
    }

    private static String quoted(final String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** A power of two in which some of the longest addresses fit with what nginx keeps beside them. */
    private int bucket() {
        final int longest = entries.stream().mapToInt(entry -> entry.address().length()).max().orElse(0);
        int bucket = SMALLEST_BUCKET;
        while (bucket < ADDRESSES_IN_A_BUCKET * (longest + KEPT_BESIDE)) {
            bucket *= 2;
        }
        return bucket;
    }

    private String location() {
        return """
                # Goes into server { }, after: set $ledelse_export /where/the/export/is;
                # Made by 'ledelse export'; the next export makes it anew.
                location ^~ %s {
                    add_header Allow $ledelse_allow always;
                    if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }
                    if ($ledelse_file = '') { return 404; }
                    # Tags and packed forms are the API's own: nginx is neither to make others nor to change the bytes.
                    etag off;
                    if_modified_since off;
                    gzip off;
                    max_ranges 0;
                    types { }
                    default_type '';
                    add_header Content-Type $ledelse_body_type;
                    add_header Content-Encoding $ledelse_encoding;
                    add_header ETag $ledelse_tag;
                    add_header Last-Modified '';
                    add_header Cache-Control $ledelse_caching;
                    add_header Vary Accept-Encoding;
                    add_header X-Content-Type-Options nosniff;
                    if ($http_if_none_match = $ledelse_tag) { return 304; }
                    set $ledelse_weak_tag W/$ledelse_tag;
                    if ($http_if_none_match = $ledelse_weak_tag) { return 304; }
                    root $ledelse_export;
                    try_files /$ledelse_file$ledelse_ending =404;
                }
                """.formatted(base.root());
    }
}
