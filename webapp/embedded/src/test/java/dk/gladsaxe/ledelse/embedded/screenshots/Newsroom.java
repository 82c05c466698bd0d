package dk.gladsaxe.ledelse.embedded.screenshots;

import dk.gladsaxe.ledelse.embedded.authoring.Editor;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** People at the authoring interface of a host with the samples, and what they have left in every state there is. */
final class Newsroom {

    static final String EDITOR = "eksempel-redaktoer";
    static final String PUBLISHER = "eksempel-udgiver";
    static final String ADMINISTRATOR = "eksempel-administrator";

    private static final String STORIES = "/apps/ledelse-stories-app";
    private static final String POINTS = "/apps/ledelse-focus-points-app";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final int OK = 200;
    private static final LocalDate TODAY = LocalDate.now();

    private final Editor editor;
    private final Editor publisher;
    private final Map<String, String> items = new HashMap<>();

    private Newsroom(final Running host) throws IOException, InterruptedException {
        editor = Editor.of(host, EDITOR);
        publisher = Editor.of(host, PUBLISHER);
    }

    static Newsroom open(final Running host) throws IOException, InterruptedException {
        host.employ(EDITOR, "ledelse-editor");
        host.employ(PUBLISHER, "ledelse-publisher");
        host.employ(ADMINISTRATOR, "superuser");
        final Newsroom newsroom = new Newsroom(host);
        newsroom.correct();
        newsroom.ask();
        newsroom.refer();
        newsroom.discard();
        newsroom.leaveUnsaved();
        newsroom.write("advised", "Når alt går hurtigt", "naar-alt-gaar-hurtigt", Map.of(
                "lead", "En sam- tale, der blev til noget.",
                "body", "<p><strong>Det svære</strong></p><p>Læs mere <a href=\"/ledelse/findes-ikke\">her</a>.</p><p>Vi havde i "
                        + "mange uger talt om, hvordan vi kunne komme tættere på hinanden i hverdagen, men der var altid noget "
                        + "andet, der var vigtigere, og til sidst var der ingen af os, der troede på, at det ville ske.</p>",
                "consentUntil", TODAY.plusDays(12).toString(), "reviewDate", TODAY.minusDays(20).toString()));
        newsroom.write("contested", "Den, der spurgte", "den-der-spurgte",
                Map.of("lead", "Et spørgsmål, som ingen ville stille."));
        return newsroom;
    }

    /** The path with the addresses of what it names in braces. */
    String path(final String path) {
        return NAME.matcher(path).replaceAll(found -> items.get(found.group(1)));
    }

    /** Saves what an editor has open. */
    void saveMeanwhile() throws IOException, InterruptedException {
        change(publisher, "contested", Map.of("title", "Hende, der spurgte", "lead", "Et spørgsmål, alle havde tænkt."));
    }

    private void correct() throws IOException, InterruptedException {
        sample("changed", "den-tomme-stol");
        change(editor, "changed", Map.of("lead", "Hvem mangler ved bordet, når vi beslutter noget for andre?"));
        publisher.press(page("changed"), "/selection/publish", Map.of());
        change(editor, "changed", Map.of("lead", "Hvem mangler ved bordet, når vi beslutter noget for borgerne?"));
        sample("planned", "uden-skaerm");
        publisher.press(publisher.page(path("{planned}/schedule")), "/schedule",
                Map.of("what", "unpublish", "at", TODAY.plusDays(14) + "T08:00"));
    }

    private void ask() throws IOException, InterruptedException {
        write("waiting", "Mødet, der blev holdt stående", "moedet-staaende",
                Map.of("lead", "Ti minutter rakte, da ingen sad ned."));
        editor.press(editor.page(path("{waiting}/request")), "/request",
                Map.of("comment", "Fortælleren har læst og godkendt teksten. Må den komme ud inden mandag?"));
        write("returned", "Da telefonen ringede", "da-telefonen-ringede",
                Map.of("lead", "En samtale, der kom på det forkerte tidspunkt."));
        editor.press(editor.page(path("{returned}/request")), "/request", Map.of());
        publisher.press(publisher.page(path("{returned}/request")), "/request/return",
                Map.of("comment", "God fortælling. Vælg den relation, den handler om, så kommer den med på siden."));
    }

    private void refer() throws IOException, InterruptedException {
        final String relation = editor.page(POINTS + "/new").select("#f-relation option[value~=.+]").first().val();
        create("point", POINTS, Map.of("name", "opad-9", "shortTitle", "Sige det højt", "relation", relation,
                "text", "at sige det højt, når vi er i tvivl", "order", "9"));
        final String point = path("{point}");
        write("referring", "Tvivlen, der fik ordet", "tvivlen", Map.of("lead", "Det var lettere bagefter.",
                "focusPoints[0]", point.substring(point.lastIndexOf('/') + 1)));
        items.put("used", below(editor.page(POINTS + "?q=knapper").select("tbody .cell-title a").first().attr("href")));
    }

    private void discard() throws IOException, InterruptedException {
        write("visible", "En fortælling, der ikke passer mere", "passer-ikke-mere", Map.of());
        publisher.press(page("visible"), "/selection/publish", Map.of());
        write("never", "Et forsøg", "et-forsoeg", Map.of());
        for (final String item : new String[] {"visible", "never"}) {
            editor.press(editor.page(path("{" + item + "}/delete")), "/selection/delete", Map.of());
        }
    }

    private void leaveUnsaved() throws IOException, InterruptedException {
        sample("unsaved", "jeg-var-selv");
        final Document form = editor.page(path("{unsaved}"));
        editor.send(form.select("[data-draft]").attr("data-draft"),
                Editor.filled(form, Map.of("lead", "Det, jeg nåede at skrive, før strømmen gik.")));
    }

    private Document page(final String item) throws IOException, InterruptedException {
        return publisher.page(path("{" + item + "}"));
    }

    private void sample(final String item, final String name) throws IOException, InterruptedException {
        items.put(item, below(editor.page(STORIES + "?q=" + name).select("tbody a").first().attr("href")));
    }

    private void write(final String item, final String title, final String name, final Map<String, String> more)
            throws IOException, InterruptedException {
        final Map<String, String> values = new LinkedHashMap<>(Map.of("title", title, "name", name, "date",
                "2026-01-15", "consentGiven", "true", "body", "<p>Det her er et eksempel på en fortælling.</p>"));
        values.putAll(more);
        create(item, STORIES, values);
    }

    private void create(final String item, final String app, final Map<String, String> values)
            throws IOException, InterruptedException {
        final HttpResponse<String> answer =
                editor.send(Editor.ROOT + app + "/new", Editor.filled(editor.page(app + "/new"), values));
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(values.get("name") + ": " + Jsoup.parse(answer.body()).select(".summary").text());
        }
        items.put(item, below(answer.uri().getPath()));
    }

    private void change(final Editor who, final String item, final Map<String, String> values)
            throws IOException, InterruptedException {
        final String path = path("{" + item + "}");
        who.send(Editor.ROOT + path, Editor.filled(who.page(path), values));
    }

    private static String below(final String address) {
        return address.substring(Editor.ROOT.length());
    }
}
