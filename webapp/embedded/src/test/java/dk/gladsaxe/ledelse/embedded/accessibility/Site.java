package dk.gladsaxe.ledelse.embedded.accessibility;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import dk.gladsaxe.ledelse.embedded.lightmodules.AuthorContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/**
 * What a visitor can meet: on the public instance the samples with an older edition, with texts that nobody translated,
 * and with every component on a page of the framework and on one of another module. On the author instance the same
 * pages with nothing to show.
 */
record Site(Running host) implements AutoCloseable {

    private static final Path FOREIGN = Path.of("src/test/resources/intranet");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> COMPONENTS = List.of("text", "relationPicture", "relationTeasers", "focusPoints",
            "storyTeaser", "storyTeasers", "questionOfTheWeek", "questionDeck", "questions", "principles", "contact",
            "searchBox");
    private static final List<String> WORKSPACES = List.of(
            "ledelse-stories", "ledelse-questions", "ledelse-focus-points", "ledelse-relations", "ledelse-frameworks");

    static Site start() throws RepositoryException, IOException, InterruptedException {
        final Site site = new Site(Running.start(FOREIGN));
        site.writeOlderEdition();
        site.writeStory();
        site.writeComponents("/nyheder", "intranet:pages/article");
        site.writeComponents("/ledelse/komponenter", "ledelse-pages:pages/stories");
        site.host.host().instances().publisher().publishAll("superuser", (workspace, publication) -> { });
        for (final String workspace : WORKSPACES) {
            site.empty(workspace);
        }
        site.await("/ledelse/udgaver/2015/relationer/hjemad", "Punktet hjemad", true);
        site.await("/ledelse/fortaellinger", "Kun på dansk", true);
        site.await("/author/ledelse", "Sådan leder vi", false);
        return site;
    }

    @Override
    public void close() throws IOException {
        host.close();
    }

    private void writeOlderEdition() throws RepositoryException {
        final String folder = "/2015";
        final String framework = author().write("ledelse-frameworks", folder, "ledelse:framework", Map.of(
                "name", "2015", "title", "Et ældre grundlag", "edition", "2015", "leadershipView", "Det ældre syn på ledelse.",
                "introduction", "<p>Den ældre indledning.</p>", "focusPointsLeadIn", "Det vil sige, at",
                "principlesLeadIn", "Dengang var en god leder en, der")).getIdentifier();
        final Calendar from = Calendar.getInstance();
        from.clear();
        from.set(2015, Calendar.FEBRUARY, 1);
        author().change("ledelse-frameworks", session -> session.getNode(folder).setProperty("validFrom", from));
        author().write("ledelse-frameworks", folder + "/principles", "mgnl:contentNode", Map.of());
        author().write("ledelse-frameworks", folder + "/principles/0", "mgnl:contentNode", Map.of("text", "lyttede mest"));
        author().write("ledelse-relations", folder, "mgnl:folder", Map.of());
        author().write("ledelse-focus-points", folder, "mgnl:folder", Map.of());
        final Map<String, String> directions = Map.of("opad", "upward", "udad", "outward", "hjemad", "inward");
        for (final Map.Entry<String, String> each : directions.entrySet()) {
            final String key = each.getKey();
            final String relation = author().write("ledelse-relations", folder + "/" + key, "ledelse:relation", Map.of(
                    "name", key, "framework", framework, "key", key, "direction", each.getValue(), "colour", "plum",
                    "title", "Gammelt " + key, "tagline", "som det var engang")).getIdentifier();
            author().write("ledelse-focus-points", folder + "/" + key + "-1", "ledelse:focusPoint", Map.of(
                    "name", key + "-1", "relation", relation, "shortTitle", "Kort", "text", "Punktet " + key));
        }
    }

    /** The thirteenth story, so that the list has a second page; in Danish only, and with every kind of rich text. */
    private void writeStory() throws RepositoryException {
        final String image = author().change("dam", session ->
                "jcr:" + session.getNode("/ledelse-eksempel").getNodes().nextNode().getIdentifier());
        final String page = author().change("website", session -> session.getNode("/ledelse/kort").getIdentifier());
        final Node opad = author().change("ledelse-relations", session -> session.getNode("/eksempel/opad"));
        author().write("ledelse-stories", "/kun-dansk", "ledelse:story", Map.of(
                "name", "kun-dansk", "title", "Kun på dansk: ledelsesudviklingssamarbejdsaftalernes efterskrift",
                "lead", "Ingen har oversat denne fortælling.", "narratorName", "Eksempel Eksempelsen",
                "narratorRole", "afdelingsleder", "image", image, "imageAlt", "En tegning uden betydning",
                "body", "<p>Den <strong>fede</strong> og den <em>kursive</em> tekst, og "
                        + "<a href=\"${link:{uuid:{" + page + "},repository:{website},path:{/ledelse/kort},nodeData:{},"
                        + "extension:{html}}}\">et link</a> i en sætning.</p><h2>Mellemrubrik</h2><h3>Under den</h3>"
                        + "<ul><li>et punkt</li></ul><ol><li>et trin</li></ol><blockquote>Et citat.</blockquote>",
                "relations", List.of(opad.getIdentifier()), "themes", List.of("oversættelse")));
        author().change("ledelse-stories", session -> {
            session.getNode("/kun-dansk").setProperty("consentGiven", true);
            session.getNode("/kun-dansk").setProperty("date", Calendar.getInstance());
            return null;
        });
        author().write("ledelse-questions", "/kun-hjemad", "ledelse:question", Map.of(
                "name", "kun-hjemad", "text", "Hvad ville du spørge om, hvis ingen oversatte det?",
                "followUps", List.of("Hvorfor netop det?")));
    }

    private void writeComponents(final String path, final String template) throws RepositoryException {
        author().write("website", path, "mgnl:page",
                Map.of("title", "Komponenter", "title_en", "Components", "mgnl:template", template));
        author().write("website", path + "/main", "mgnl:area", Map.of());
        for (final String component : COMPONENTS) {
            final Map<String, String> properties = new HashMap<>(Map.of(
                    "mgnl:template", "ledelse-pages:components/" + component, "relation", "opad",
                    "introduction", "En indledning uden oversættelse.", "text", "<p>En tekst uden oversættelse.</p>"));
            if (!component.equals("questionDeck")) {
                properties.put("heading", "Overskrift på dansk");
            }
            author().write("website", path + "/main/" + component, "mgnl:component", properties);
        }
    }

    private void empty(final String workspace) throws RepositoryException {
        author().change(workspace, session -> {
            final NodeIterator nodes = session.getRootNode().getNodes();
            while (nodes.hasNext()) {
                final Node node = nodes.nextNode();
                if (!node.getName().contains(":")) {
                    node.remove();
                }
            }
            return null;
        });
    }

    private AuthorContent author() {
        return new AuthorContent(host);
    }

    private void await(final String path, final String text, final boolean there)
            throws IOException, InterruptedException {
        final Instant end = Instant.now().plus(PATIENCE);
        while (body(path).contains(text) != there) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(path + (there ? " never showed " : " went on showing ") + text);
            }
            Thread.sleep(50);
        }
    }

    /** What the server sends for that path. */
    String body(final String path) throws IOException, InterruptedException {
        return (path.startsWith("/author") ? host.getAsEditor(path) : host.get(path)).body();
    }
}
