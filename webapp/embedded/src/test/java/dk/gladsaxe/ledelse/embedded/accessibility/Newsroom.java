package dk.gladsaxe.ledelse.embedded.accessibility;

import dk.gladsaxe.ledelse.embedded.authoring.Editor;
import dk.gladsaxe.ledelse.embedded.authoring.PageDesk;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;

/** A day's work of two editors and a publisher, so that every view of the interface has something to show. */
final class Newsroom {

    static final String EDITOR = "eksempel-redaktoer";
    static final String PUBLISHER = "eksempel-udgiver";
    static final String NEWCOMER = "eksempel-ny";

    private static final String STORIES = "/apps/ledelse-stories-app";
    private static final String POINTS = "/apps/ledelse-focus-points-app";
    private static final String PAGE = "/ledelse/eksempelside";
    private static final Path DOCUMENT =
            SharedHost.PROJECT.resolve("magnolia-ledelse-module/src/test/resources/document/eksempel.txt");

    private final Map<String, String> places = new TreeMap<>();
    private final Running host;
    private final Editor editor;
    private final Editor publisher;
    private final Editor administrator;

    private Newsroom(final Running host) throws IOException, InterruptedException {
        this.host = host;
        host.employ(EDITOR, "ledelse-editor");
        host.employ(PUBLISHER, "ledelse-publisher");
        host.employ(NEWCOMER, "ledelse-editor");
        editor = Editor.of(host, EDITOR);
        publisher = Editor.of(host, PUBLISHER);
        administrator = Editor.of(host);
    }

    /** Where what was made can be found, by the names that {@link AuthorState} uses. */
    static Map<String, String> open(final Running host) throws IOException, InterruptedException {
        final Newsroom newsroom = new Newsroom(host);
        newsroom.writeStories();
        newsroom.askForPublication();
        newsroom.fillBin();
        newsroom.referToDrafts();
        newsroom.leaveDraft();
        newsroom.buildPage();
        newsroom.readDocument();
        newsroom.makePasswordLink();
        return Map.copyOf(newsroom.places);
    }

    private void writeStories() throws IOException, InterruptedException {
        place("story", administrator.page(STORIES + "?q=den-tomme-stol").select("tbody a").attr("href"));
        final String planned = write("planned");
        publisher.press(publisher.page(planned + "/schedule"), "/schedule",
                Map.of("what", "publish", "at", "2090-12-03T08:00"));
        final String changed = write("changed");
        publisher.press(publisher.page(changed), "/selection/publish", Map.of());
        change(changed, "En leder fortæller om at spørge");
        change(changed, "En leder fortæller om at lytte");
        write("draft");
    }

    private void askForPublication() throws IOException, InterruptedException {
        final String waiting = write("waiting");
        editor.press(editor.page(waiting + "/request"), "/request", Map.of("comment", "Er manchetten god?"));
        final String since = write("since");
        editor.press(editor.page(since + "/request"), "/request", Map.of());
        change(since, "Ændret bagefter");
        final String returned = write("returned");
        editor.press(editor.page(returned + "/request"), "/request", Map.of());
        publisher.press(publisher.page(returned + "/request"), "/request/return", Map.of("comment", "Skriv hvem"));
    }

    private void fillBin() throws IOException, InterruptedException {
        final String visible = write("deleted");
        publisher.press(publisher.page(visible), "/selection/publish", Map.of());
        editor.press(editor.page(visible + "/delete"), "/selection/delete", Map.of());
        final String gone = write("gone");
        editor.press(editor.page(gone + "/delete"), "/selection/delete", Map.of());
    }

    /** The one point is used by what is published, the other is a draft that a draft refers to. */
    private void referToDrafts() throws IOException, InterruptedException {
        final Document form = editor.page(POINTS + "/new");
        final String relation = form.select("#f-relation option[value~=.+]").first().val();
        final Map<String, String> values = Map.of("name", "eksempel-punkt", "shortTitle", "Et punkt", "text", "at lytte",
                "relation", relation, "order", "9");
        final String point = create(POINTS, values);
        final String id = point.substring(point.lastIndexOf('/') + 1);
        places.put("referring", create(STORIES, story("referring", Map.of("focusPoints[0]", id))));
        place("relation", administrator.page("/apps/ledelse-relations-app").select("tbody .cell-title a").stream()
                .filter(each -> each.attr("href").endsWith(relation)).findFirst().orElseThrow().attr("href"));
        place("point", Editor.ROOT + point);
    }

    private void leaveDraft() throws IOException, InterruptedException {
        place("offered", administrator.page(STORIES + "?q=uden-skaerm").select("tbody a").attr("href"));
        final Document form = administrator.page(places.get("offered"));
        administrator.send(form.select("[data-draft]").attr("data-draft"),
                Editor.filled(form, Map.of("lead", "Skrevet, lige før strømmen gik.")));
    }

    private void buildPage() throws IOException, InterruptedException {
        PageDesk.create(administrator, "/ledelse", "eksempelside", "ledelse-pages:pages/stories");
        final PageDesk desk = new PageDesk(host, administrator, PAGE);
        desk.add("main", "ledelse-pages:components/text", "Den første");
        desk.add("main", "ledelse-pages:components/text", "Den anden");
        places.put("page", PAGE);
        places.put("component", PAGE + "/main/0");
    }

    private void readDocument() throws IOException, InterruptedException {
        administrator.sendFile("/import/read", Map.of("formKey", key(), "edition", "2031", "validFrom", "2031-01-01",
                "text", ""), "grundlag.txt", "text/plain", Files.readAllBytes(DOCUMENT), "text/html");
    }

    private void makePasswordLink() throws IOException, InterruptedException {
        final String address = "/users/" + NEWCOMER;
        final Document made = administrator.press(administrator.page(address), address + "/link", Map.of());
        places.put("link", URI.create(made.select("#link").val()).getRawPath()
                + "?" + URI.create(made.select("#link").val()).getRawQuery());
    }

    private String write(final String name) throws IOException, InterruptedException {
        places.put(name, create(STORIES, story(name, Map.of())));
        return places.get(name);
    }

    private static Map<String, String> story(final String name, final Map<String, String> more) {
        final Map<String, String> values = new HashMap<>(Map.of("title", "Eksempel: " + name, "name", "eksempel-" + name,
                "date", "2026-01-15", "consentGiven", "true", "body", "<ul><li>Først</li></ul><p>Sådan gik det.</p>"));
        values.putAll(more);
        return values;
    }

    /** Gives the address of the form. */
    private String create(final String app, final Map<String, String> values) throws IOException, InterruptedException {
        return editor.send(Editor.ROOT + app + "/new", Editor.filled(editor.page(app + "/new"), values))
                .uri().getPath().substring(Editor.ROOT.length());
    }

    private void change(final String item, final String lead) throws IOException, InterruptedException {
        editor.send(Editor.ROOT + item, Editor.filled(editor.page(item), Map.of("lead", lead)));
    }

    private String key() throws IOException, InterruptedException {
        return administrator.page("/import").select("[name=formKey]").first().val();
    }

    private void place(final String name, final String href) {
        places.put(name, href.substring(Editor.ROOT.length()));
    }
}
