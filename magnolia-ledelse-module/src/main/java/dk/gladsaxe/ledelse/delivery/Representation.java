package dk.gladsaxe.ledelse.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * An answer in all its forms: plain and gzipped, whole and as "not modified". Each form is made once and then only
 * handed out. Safe for use by several threads.
 */
final class Representation {

    /** Below this, gzip saves less than a packet. */
    private static final int SMALLEST_TO_GZIP = 860;
    private static final int ETAG_BYTES = 18;
    private static final String GZIPPED = ".gz";
    private static final int OVERHEAD = 1_500;

    private final byte[] body;
    private final Map<String, String> headers;
    private final String etag;
    private final Form plain;
    private volatile Form gzipped;

    /**
     * @param headers all but {@code ETag}, {@code Content-Encoding} and {@code Vary}
     */
    Representation(final byte[] body, final Map<String, String> headers) {
        this.body = body;
        this.headers = new HashMap<>(headers);
        this.headers.put("Vary", "Accept-Encoding");
        this.etag = fingerprint(body);
        this.plain = new Form(body, quoted(etag), this.headers);
    }

    /** The response for a client that takes gzip or not, and has perhaps something already. */
    ApiResponse response(final boolean gzip, final Optional<String> ifNoneMatch) {
        final Form form = gzip ? gzipped() : plain;
        if (ifNoneMatch.isEmpty()) {
            return form.whole();
        }
        final EntityTags known = new EntityTags(ifNoneMatch.get());
        if (known.include(form.etag())) {
            return form.notModified();
        }
        // The client may have kept the other form, which says the same.
        return known.include(plain.etag()) ? plain.notModified()
                : known.include(quoted(etag + GZIPPED)) ? gzipped().notModified() : form.whole();
    }

    /** About how much memory it takes, in bytes, once it is there in all its forms. */
    int weight() {
        return 2 * body.length + OVERHEAD;
    }

    private Form gzipped() {
        final Form known = gzipped;
        if (known != null) {
            return known;
        }
        final Form made = gzip();
        gzipped = made;
        return made;
    }

    private Form gzip() {
        if (body.length < SMALLEST_TO_GZIP || headers.get("Content-Type").startsWith("image/")) {
            return plain;
        }
        final byte[] packed = packed(body);
        if (packed.length >= body.length) {
            return plain;
        }
        final Map<String, String> encoded = new HashMap<>(headers);
        encoded.put("Content-Encoding", "gzip");
        return new Form(packed, quoted(etag + GZIPPED), encoded);
    }

    private static byte[] packed(final byte[] bytes) {
        final ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (final IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return packed.toByteArray();
    }

    private static String fingerprint(final byte[] bytes) {
        try {
            final byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, ETAG_BYTES));
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String quoted(final String etag) {
        return '"' + etag + '"';
    }

    /** One form, as a whole and as "not modified". */
    private record Form(String etag, ApiResponse whole, ApiResponse notModified) {

        private static final byte[] NOTHING = new byte[0];

        Form(final byte[] body, final String etag, final Map<String, String> headers) {
            this(etag, new ApiResponse(200, tagged(headers, etag), body),
                    new ApiResponse(304, withoutBody(tagged(headers, etag)), NOTHING));
        }

        private static Map<String, String> tagged(final Map<String, String> headers, final String etag) {
            final Map<String, String> tagged = new HashMap<>(headers);
            tagged.put("ETag", etag);
            return tagged;
        }

        /** What RFC 9110 wants of the answer that was not sent, and nothing that describes a body. */
        private static Map<String, String> withoutBody(final Map<String, String> headers) {
            final Map<String, String> kept = new HashMap<>(headers);
            kept.remove("Content-Type");
            kept.remove("Content-Encoding");
            return kept;
        }
    }
}
