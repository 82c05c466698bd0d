package dk.gladsaxe.ledelse.embedded.screenshots;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import dk.gladsaxe.ledelse.embedded.lightmodules.AuthorContent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;

/**
 * A host of its own with all that there are pictures of: the samples, two imported editions, and a page of another module
 * that shows the components.
 */
final class ExampleHost implements AutoCloseable {

    static final String INTRANET_PAGE = "/nyheder";
    static final String OLDER = "ledelsesgrundlag-2022";

    static final Path DOCUMENTS = Path.of("../../magnolia-ledelse-module/src/test/resources/document");
    private static final Path INTRANET = Path.of("src/test/resources/intranet");
    private static final Path DECORATION = INTRANET.resolve(
            "intranet-ledelse/decorations/intranet/templates/pages/article.areas.main.availableComponents.yaml");
    private static final String LONG = "Forestil jer, at I mødes igen om et år, og at forandringen er lykkedes: "
            + "medarbejderne ved, hvad de skal, borgerne mærker en forskel, og I har stadig kræfter til det næste. Hvad var "
            + "det så, I gjorde i de første uger, som I er glade for i dag, og hvad lod I være med?";
    private static final Pattern PAGE = Pattern.compile("<!-- cms:page content=\"website:([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Running host;

    private ExampleHost(final Running host) {
        this.host = host;
    }

    /** With the samples; cards are printed with the address of an intranet that does not exist. */
    static ExampleHost start() throws IOException, InterruptedException, RepositoryException {
        final ExampleHost host = new ExampleHost(Running.start(INTRANET));
        final AuthorContent author = new AuthorContent(host.host);
        author.write("website", "/ledelse/bunke", "mgnl:page", Map.of("address", "https://intranet.example.org"));
        author.write("website", INTRANET_PAGE, "mgnl:page", Map.of(
                "title", "Ledelse på vores egne sider", "mgnl:template", "intranet:pages/article"));
        author.write("website", INTRANET_PAGE + "/main", "mgnl:area", Map.of());
        for (final String line : Files.readAllLines(DECORATION)) {
            final String component = line.replaceFirst(".*components/(\\w+).*", "$1");
            author.write("website", INTRANET_PAGE + "/main/" + component, "mgnl:component",
                    Map.of("mgnl:template", "ledelse-pages:components/" + component, "relation", "opad"));
        }
        host.type("publish", "--all");
        host.await(INTRANET_PAGE, "ledelse-component-contact");
        return host;
    }

    private static void question(final AuthorContent author, final String name, final String text)
            throws RepositoryException {
        author.write("ledelse-questions", "/" + name, "ledelse:question", Map.of("name", name, "text", text,
                "followUps", List.of("Hvem ville lægge mærke til det først?", "Hvad kan I gøre allerede i denne uge?"),
                "audience", "leaderTeam", "situation", "change", "order", 99));
    }

    /** The identifier of the template that shows what is at this path. */
    String template(final String path) throws IOException, InterruptedException, RepositoryException {
        final String editing = path + (path.contains("?") ? "&" : "?") + "mgnlPreview=false";
        final Matcher page = PAGE.matcher(host.getAsEditor("/author" + editing).body());
        if (!page.find()) {
            throw new IllegalStateException(path + " shows no page");
        }
        return new AuthorContent(host).change("website",
                session -> session.getNode(page.group(1)).getProperty("mgnl:template").getString());
    }

    URI address() {
        return host.address("");
    }

    /** Imports two documents as two editions, both newer than that of the samples, and adds two long questions. */
    void addExamples() throws IOException, InterruptedException, RepositoryException {
        final AuthorContent author = new AuthorContent(host);
        question(author, "langt", LONG);
        question(author, "meget-langt", LONG + " " + LONG + " " + LONG);
        type("import", DOCUMENTS.resolve("eksempel-2022.txt").toAbsolutePath().toString(),
                "--edition", "2022", "--valid-from", "2022-01-01");
        type("import", DOCUMENTS.resolve("eksempel.txt").toAbsolutePath().toString(),
                "--edition", "2026", "--valid-from", "2026-01-01");
        type("publish", "--all");
        await("/ledelse", "Vi leder sammen i Eksempelby");
        await("/ledelse/udgaver/" + OLDER + "/relationer/nedad", "ledelse-notice");
        await("/ledelse/relationer/udad", "åbent hus");
        await("/ledelse/spoergsmaal/meget-langt", "Forestil jer");
    }

    /** Lets people work there; once only, after {@link #addExamples}. */
    Newsroom newsroom() throws IOException, InterruptedException {
        return Newsroom.open(host);
    }

    private void type(final String... command) {
        final Outcome outcome = host.type(Stream.concat(Stream.of(command), Stream.of("--home", ".")).toArray(String[]::new));
        if (outcome.exit() != 0) {
            throw new IllegalStateException(List.of(command) + ": " + outcome.err());
        }
    }

    /** Pages follow the content with a short delay. */
    private void await(final String path, final String text) throws IOException, InterruptedException {
        final Instant end = Instant.now().plus(PATIENCE);
        while (!host.get(path).body().contains(text)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(path + " does not show '" + text + "'");
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() throws IOException {
        host.close();
    }
}
