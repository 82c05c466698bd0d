package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An editor at the page editor, without its scripts. */
public final class PageDesk {

    private final Running host;
    private final Editor editor;
    private final String page;

    public PageDesk(final Running host, final Editor editor, final String page) {
        this.host = host;
        this.editor = editor;
        this.page = page;
    }

    public static void create(final Editor editor, final String parent, final String name, final String template)
            throws IOException, InterruptedException {
        final Document form = editor.page("/pages/new?parent=" + parent + "&template=" + template);
        editor.send(Editor.ROOT + "/pages/new", Editor.filled(form, Map.of("title", name, "jcrName", name)));
    }

    Document look() throws IOException, InterruptedException {
        return editor.page("/pages/edit?path=" + page);
    }

    public Document add(final String area, final String template, final String heading)
            throws IOException, InterruptedException {
        final Document form = editor.page(
                "/pages/component?path=" + page + "&area=" + page + "/" + area + "&template=" + template);
        return Jsoup.parse(editor.send(Editor.ROOT + "/pages/component",
                Editor.filled(form, Map.of("heading", heading))).body());
    }

    Document change(final String node, final String heading) throws IOException, InterruptedException {
        final String address = "/pages/component?path=" + page + "&node=" + page + "/" + node;
        return Jsoup.parse(editor.send(
                Editor.ROOT + address, Editor.filled(editor.page(address), Map.of("heading", heading))).body());
    }

    /** Presses a button beside a component, on the screen as it is now. */
    Document press(final String action, final String node) throws IOException, InterruptedException {
        return press(look(), action, node, Map.of());
    }

    /** Presses a button beside a component, on a screen that may have been open for a while. */
    Document press(final Document screen, final String action, final String node, final Map<String, String> more)
            throws IOException, InterruptedException {
        final Map<String, String> values = new LinkedHashMap<>();
        values.put("formKey", screen.expectFirst("[name=formKey]").val());
        values.put("path", page);
        values.put("node", page + "/" + node);
        values.put("revision", screen.select("[name=revision]").isEmpty()
                ? "" : screen.expectFirst("[name=revision]").val());
        values.put("action", action);
        values.putAll(more);
        return Jsoup.parse(editor.send(Editor.ROOT + "/pages/edit/do", values).body());
    }

    Document undo() throws IOException, InterruptedException {
        return press("undo", "");
    }

    /** What stands in an area, as the list says it. */
    List<String> listed(final String area) throws IOException, InterruptedException {
        return area(area).select("> ol > .part > .part-name > .part-title").eachText();
    }

    Element area(final String area) throws IOException, InterruptedException {
        return look().expectFirst("[data-area][data-part=" + page + "/" + area + "]");
    }

    /** What the page shows of its notes and boxes. */
    List<String> shown() throws IOException, InterruptedException {
        return Jsoup.parse(host.getAsEditor("/author" + page).body()).select(".note, .box h2").eachText();
    }
}
