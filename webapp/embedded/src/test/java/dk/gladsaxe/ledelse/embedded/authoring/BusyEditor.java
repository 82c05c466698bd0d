package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody who does one thing after the other to one item until the host is gone, and knows what was answered. Each save
 * of the form gives the title the next number.
 */
final class BusyEditor {

    private static final String STORIES = "/apps/ledelse-stories-app";

    private final ItemRef item;
    private final String form;
    private final List<Step> between;
    private int saved;
    private int sent;

    private BusyEditor(final ItemRef item, final String form, final List<Step> between) {
        this.item = item;
        this.form = form;
        this.between = between;
    }

    /** What is done between two saves. */
    @FunctionalInterface
    private interface Step {
        void with(Editor editor) throws IOException, InterruptedException;
    }

    /** Writes the story first. */
    static BusyEditor ofNewStory(final Editor editor, final String name) throws IOException, InterruptedException {
        final String form = editor.send(Editor.ROOT + STORIES + "/new", Editor.filled(editor.page(STORIES + "/new"),
                Map.of("title", "Titel 0", "name", name, "date", "2026-01-15", "consentGiven", "true",
                        "body", "<p>Sådan gik det.</p>"))).uri().getPath().substring(Editor.ROOT.length());
        final String id = form.substring(form.lastIndexOf('/') + 1);
        final String ref = "ledelse-stories:" + id;
        final Map<String, String> chosen = Map.of("id", id, "confirmed", "yes");
        final BusyEditor busy = new BusyEditor(new ItemRef("ledelse-stories", id), form, List.of(
                each -> order(each, form + "/request", Map.of("comment", "Se lige på det")),
                each -> grant(each, form),
                each -> order(each, STORIES + "/selection/publish", chosen),
                each -> order(each, STORIES + "/selection/unpublish", chosen),
                each -> {
                    order(each, STORIES + "/selection/delete", chosen);
                    order(each, "/bin/restore", Map.of("ref", ref));
                }));
        busy.save(editor);
        return busy;
    }

    /** @param id of a page that there is */
    static BusyEditor ofPage(final Editor editor, final String path, final String id)
            throws IOException, InterruptedException {
        final BusyEditor busy = new BusyEditor(new ItemRef("website", id), "/pages/properties?path=" + path,
                List.of(each -> order(each, "/pages/do", Map.of("path", path, "action", "publish"))));
        busy.save(editor);
        return busy;
    }

    /** Works on, and gives what ended it. */
    IOException workUntilTheHostIsGone(final Editor editor) throws InterruptedException {
        try {
            while (true) {
                for (final Step step : between) {
                    save(editor);
                    step.with(editor);
                }
            }
        } catch (final IOException e) {
            return e;
        }
    }

    /** Makes visitors have the item as it is now, wherever it was when the host went. */
    void publish(final Editor editor) throws IOException, InterruptedException {
        if (item.workspace().equals("website")) {
            order(editor, "/pages/do", Map.of("path", "/ledelse", "action", "publish"));
        } else {
            order(editor, "/bin/restore", Map.of("ref", item.workspace() + ":" + item.id()));
            order(editor, STORIES + "/selection/publish", Map.of("id", item.id(), "confirmed", "yes"));
        }
    }

    ItemRef item() {
        return item;
    }

    /** The title after the last save that was answered, and after the last one that was sent. */
    Set<String> possible() {
        return Set.copyOf(List.of("Titel " + saved, "Titel " + sent));
    }

    /** Goes on from that title. */
    void resume(final String title) {
        saved = Integer.parseInt(title.substring("Titel ".length()));
        sent = saved;
    }

    private void save(final Editor editor) throws IOException, InterruptedException {
        final Map<String, String> values = Editor.filled(editor.page(form), Map.of("title", "Titel " + (saved + 1)));
        sent = saved + 1;
        if (!Jsoup.parse(editor.send(Editor.ROOT + form, values).body()).select(".flash-done").isEmpty()) {
            saved = sent;
        }
    }

    private static void grant(final Editor editor, final String form) throws IOException, InterruptedException {
        final Document asked = editor.page(form + "/request");
        if (!asked.select("[name=state]").isEmpty()) {
            editor.press(asked, "/request/grant", Map.of());
        }
    }

    private static void order(final Editor editor, final String address, final Map<String, String> values)
            throws IOException, InterruptedException {
        final Map<String, String> all = new LinkedHashMap<>(values);
        all.put("formKey", editor.page("/users/me").select("[name=formKey]").first().val());
        editor.send(Editor.ROOT + address, all);
    }
}
