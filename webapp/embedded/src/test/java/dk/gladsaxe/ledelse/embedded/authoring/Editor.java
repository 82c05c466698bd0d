package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody at the authoring interface, with a browser's cookies and without its scripts. */
public final class Editor {

    public static final String ROOT = "/author/.magnolia/admincentral";

    private final Running host;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

    private Editor(final Running host) {
        this.host = host;
    }

    /** Logs in by the form, as {@code superuser}. */
    public static Editor of(final Running host) throws IOException, InterruptedException {
        return of(host, "superuser");
    }

    /** As {@link #of(Running)}, as somebody else who has the same password. */
    public static Editor of(final Running host, final String user) throws IOException, InterruptedException {
        return of(host, user, SharedHost.PASSWORD);
    }

    /** Tries to log in by the form. */
    public static Editor of(final Running host, final String user, final String password)
            throws IOException, InterruptedException {
        final Editor editor = new Editor(host);
        final Document form = Jsoup.parse(editor.send("/author/.login", Map.of()).body());
        editor.send("/author/.login", Map.of("token", form.select("[name=token]").val(), "user", user,
                "password", password));
        return editor;
    }

    public Document page(final String path) throws IOException, InterruptedException {
        return Jsoup.parse(send(ROOT + path, Map.of()).body());
    }

    /** Presses the only button of the form that posts to that address, with these values filled in; gives where it leads. */
    public Document press(final Document page, final String action, final Map<String, String> changes)
            throws IOException, InterruptedException {
        final Element form = page.select("form[method=post]").stream()
                .filter(each -> each.attr("action").endsWith(action)).findFirst()
                .orElseThrow(() -> new AssertionError("No form posts to " + action + ": "
                        + page.select("form").eachAttr("action") + " on " + page.text()));
        final Map<String, String> values = new LinkedHashMap<>();
        for (final Element control : form.select("input[type=hidden], [checked], textarea, input:not([type])")) {
            values.put(control.attr("name"), control.val());
        }
        values.putAll(changes);
        return Jsoup.parse(send(form.attr("action"), values).body());
    }

    /** What its form would send as it stands, with these values instead of some. */
    public static Map<String, String> filled(final Document page, final Map<String, String> changes) {
        final Map<String, String> values = new LinkedHashMap<>();
        for (final Element control : page.select("form[data-form] [name]")) {
            final boolean sent = !control.hasAttr("type") || !control.attr("type").matches("checkbox|radio")
                    || control.hasAttr("checked");
            if (sent && control.closest("template") == null && !control.normalName().equals("button")) {
                values.put(control.attr("name"), control.normalName().equals("textarea") ? control.wholeText()
                        : control.normalName().equals("select") ? control.select("[selected]").val() : control.val());
            }
        }
        values.putAll(changes);
        return values;
    }

    /** Sends a form; an empty map only asks. */
    public HttpResponse<String> send(final String path, final Map<String, String> form)
            throws IOException, InterruptedException {
        return sendRaw(path, form.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue())).collect(Collectors.joining("&")));
    }

    /** As {@link #send}, with parameters that are encoded already and may come more than once. */
    public HttpResponse<String> sendRaw(final String path, final String form) throws IOException, InterruptedException {
        final HttpRequest.Builder request = HttpRequest.newBuilder(host.address(path));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a form that is encoded already, so that a name can come more than once. */
    public HttpResponse<String> sendForm(final String path, final String encoded) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(host.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded)).build(), BodyHandlers.ofString());
    }

    /** Sends a form with one file to an address below the root; the name of the file stands in the header as it is. */
    public HttpResponse<String> sendFile(final String path, final Map<String, String> form, final String fileName,
            final String claimedType, final byte[] bytes, final String accept) throws IOException, InterruptedException {
        final String boundary = "----boundary-of-this-test";
        final ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((name, value) -> body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + claimedType + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(HttpRequest.newBuilder(host.address(ROOT + path)).header("Accept", accept)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(), BodyHandlers.ofString());
    }

    private static String encoded(final String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
