package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In bytes of body, page and style sheets and scripts together; there are no fonts, and pictures do not count. */
@DisplayName("Every page")
@ExtendWith(SharedHost.class)
class PageWeightTest {

    private static final int ON_THE_WIRE = 100_000;
    private static final int UNPACKED = 250_000;
    /** As many as a deck takes; with a QR code each, the heaviest page there is. */
    private static final int CARDS = 40;

    private final Running host;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> known = new HashMap<>();

    PageWeightTest(final Running host) {
        this.host = host;
    }

    @Test
    void staysUnderAHundredKilobytesOnTheWireAndTwoHundredAndFiftyUnpacked() throws Exception {
        final List<ShownPage> pages = new ArrayList<>(
                Crawl.from(host, "/ledelse").values().stream().filter(ShownPage::isPage).toList());
        assertThat(pages).hasSizeGreaterThan(200);
        for (final String language : new String[] {"", "/en"}) {
            pages.add(ShownPage.at(host, language + "/ledelse/kort?seed=7&card=3"));
            pages.add(ShownPage.at(host, language + "/ledelse/bunke?cards=" + fullDeck()));
            pages.add(ShownPage.at(host, language + "/ledelse/bunke?cards=" + fullDeck() + "&pick=1"));
        }
        for (final ShownPage page : pages) {
            assertThat(weight(page, "gzip")).as("%s on the wire", page.path()).isLessThan(ON_THE_WIRE);
            assertThat(weight(page, "identity")).as("%s unpacked", page.path()).isLessThan(UNPACKED);
        }
    }

    @Test
    void asksNoOtherHostForAnything() throws Exception {
        final ShownPage page = ShownPage.at(host, "/ledelse/bunke?cards=eksempel-opad-1");
        assertThat(parts(page)).hasSizeGreaterThan(5).allMatch(part -> part.startsWith("/."));
        for (final String part : parts(page)) {
            assertThat(host.get(part).body()).as(part).doesNotContain("url(", "@import", "http:", "https:");
        }
    }

    private int weight(final ShownPage page, final String encoding) throws Exception {
        int bytes = bytes(page.path(), encoding);
        for (final String part : parts(page)) {
            final String key = encoding + part;
            if (!known.containsKey(key)) {
                known.put(key, bytes(part, encoding));
            }
            bytes += known.get(key);
        }
        return bytes;
    }

    private static List<String> parts(final ShownPage page) {
        return page.html().select("link[rel=stylesheet], script").stream()
                .map(part -> part.attr(part.hasAttr("src") ? "src" : "href")).toList();
    }

    private int bytes(final String path, final String encoding) throws IOException, InterruptedException {
        final HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(host.address(path)).header("Accept-Encoding", encoding).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().length;
    }

    private String fullDeck() throws Exception {
        final List<String> names = ShownPage.at(host, "/ledelse/bunke").html().select("input[name^=k-]")
                .eachAttr("name").stream().map(name -> name.substring(2)).limit(CARDS).toList();
        assertThat(names).hasSize(CARDS);
        return String.join(".", names);
    }
}
