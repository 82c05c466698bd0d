package dk.gladsaxe.ledelse.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * A text on its way to a client, packed where the client takes gzip (RFC 9110, 12.5.3) and the text may be packed.
 *
 * @param contentType without charset
 * @param common      whether everybody is answered the same. What is not, is never packed: beside a word of the address,
 *                    the length of what was packed tells how like it a secret in the text is
 */
public record TextAnswer(int status, String contentType, String text, boolean common) {

    /** Answers; headers that are set before stay. */
    public void write(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(contentType + ";charset=UTF-8");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (common) {
            response.addHeader("Vary", "Accept-Encoding");
            if (takesGzip(request)) {
                response.setHeader("Content-Encoding", "gzip");
                bytes = packed(bytes);
            }
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean takesGzip(final HttpServletRequest request) {
        final Map<String, Boolean> takes = Collections.list(request.getHeaders("Accept-Encoding")).stream()
                .flatMap(header -> List.of(header.toLowerCase(Locale.ROOT).split(",")).stream())
                .map(coding -> coding.replaceAll("\\s", ""))
                .collect(Collectors.toMap(coding -> coding.split(";")[0],
                        coding -> !coding.matches("[^;]*;q=0(\\.0*)?"), (first, second) -> first));
        return takes.getOrDefault("gzip", takes.getOrDefault("*", false));
    }

    private static byte[] packed(final byte[] bytes) throws IOException {
        final ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
