package dk.gladsaxe.ledelse.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files")
class FilesTest {

    private static final String PICTURE = "/dam/jcr:66666666-0000-4000-8000-000000000001/billede.png";
    private static final String DRAWING = "/dam/jcr:66666666-0000-4000-8000-000000000002/tegning.svg";
    private static final String ODD = "/dam/jcr:66666666-0000-4000-8000-000000000003/odd";

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .bootstrap("dam.asset-1.yaml", asset("1", "image/png", "billede.png"))
            .bootstrap("dam.asset-2.yaml", asset("2", "image/svg+xml", "tegning.svg"))
            .bootstrap("dam.asset-3.yaml", asset("3", "text/html\\r\\nX-Evil: 1", "side.html"));

    private static LightModule module;
    private static TestSite site;

    private static String asset(final String number, final String type, final String fileName) {
        return """
                'asset-%1$s':
                  'jcr:primaryType': 'mgnl:asset'
                  'jcr:uuid': '66666666-0000-4000-8000-00000000000%1$s'
                  'jcr:content':
                    'jcr:primaryType': 'mgnl:resource'
                    'jcr:data': !binary aGVq
                    'jcr:mimeType': "%2$s"
                    'jcr:lastModified': 2024-05-06T07:08:09.500Z
                    'fileName': '%3$s'
                """.formatted(number, type, fileName);
    }

    @BeforeAll
    static void start(@TempDir final Path light) {
        module = new LightModule(light)
                .file("webresources/css/style.css", "b { color: red }")
                .file("webresources/data.yaml", "secret: yes")
                .file("webresources/page.ftl", "secret")
                .file("themes/plain/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .file("templates/style.css", "secret");
        site = TestSite.visited(REPOSITORY, List.of(), light);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void assetComesWithItsTypeAndItsDate() throws Exception {
        final HttpResponse<String> answer = site.get(PICTURE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("hej");
        assertThat(answer.headers().map()).containsEntry("content-type", List.of("image/png"))
                .containsEntry("content-length", List.of("3"))
                .containsEntry("last-modified", List.of("Mon, 06 May 2024 07:08:09 GMT"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("content-disposition", List.of("inline; filename*=UTF-8''billede.png"))
                .containsEntry("cache-control", List.of("public, no-cache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {DRAWING, ODD})
    void whatABrowserCouldRunIsOnlyDownloaded(final String path) throws Exception {
        final HttpResponse<String> answer = site.get(path);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
    }

    @Test
    void typeThatIsNoMediaTypeBecomesBytes() throws Exception {
        assertThat(site.get(ODD).headers().firstValue("Content-Type")).contains("application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {PICTURE, "/.resources/t/webresources/css/style.css"})
    void whatTheBrowserHasIsNotSentAgain(final String path) throws Exception {
        final String etag = site.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(site.get(path, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(site.get(path, "If-None-Match", "\"x\", W/" + etag.replace("W/", "")).statusCode()).isEqualTo(304);
        assertThat(site.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        final String date = site.get(path).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(site.get(path, "If-Modified-Since", date).statusCode()).isEqualTo(304);
        assertThat(site.get(path, "If-Modified-Since", date, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(site.get(path, "If-Modified-Since", "Mon, 06 May 2019 07:08:09 GMT").statusCode()).isEqualTo(200);
        assertThat(site.get(path, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
    }

    @Test
    void aChangedFileHasAnotherTag() throws Exception {
        final String path = "/.resources/t/webresources/changing.css";
        module.file("webresources/changing.css", "a");
        final String before = site.get(path).headers().firstValue("ETag").orElseThrow();
        module.changeLater("webresources/changing.css", "b");
        assertThat(site.get(path, "If-None-Match", before).body()).isEqualTo("b");
    }

    @Test
    void headHasNoBody() throws Exception {
        final HttpResponse<String> answer = site.send(PICTURE, "HEAD");
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length")).contains("3");
    }

    @ParameterizedTest
    @CsvSource({
        "/.resources/t/webresources/css/style.css, text/css;charset=UTF-8",
        "/.resources/t/themes/plain/mark.svg, image/svg+xml",
    })
    void staticFilesOfModulesAreServed(final String path, final String type) throws Exception {
        final HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.resources/t/webresources/data.yaml", "/.resources/t/webresources/page.ftl",
        "/.resources/t/templates/style.css", "/.resources/t/webresources/none.css", "/.resources/t/webresources",
        "/.resources/t/webresources/css/.style.css", "/dam/jcr:66666666-0000-4000-8000-000000000099/x.png",
        "/dam/jcr:nonsense/x.png", "/dam/jcr:66666666-0000-4000-8000-000000000001"})
    void nothingElseIs(final String path) throws Exception {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void assetThatTheVisitorMayNotSeeIsNotThere() throws Exception {
        site.visitBy(Visitors.readerOutside("/asset-1"));
        try {
            assertThat(site.get(PICTURE).statusCode()).isEqualTo(404);
            assertThat(site.get(DRAWING).statusCode()).isEqualTo(200);
        } finally {
            site.visitBy(TestSite.everything());
        }
    }
}
