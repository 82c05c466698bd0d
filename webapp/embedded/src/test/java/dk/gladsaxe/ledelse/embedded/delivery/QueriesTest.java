package dk.gladsaxe.ledelse.embedded.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.Delivery;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A query")
class QueriesTest {

    private static final Path MODULE = Path.of("src/test/resources/magnolia-vectors/probe-module");

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .workspaces("probe-topics", "probe-stories")
            .cnd(MODULE.resolve("probe/nodetypes/probe.cnd"))
            .bootstrap(MODULE.resolve("mgnl-bootstrap/probe"));

    @RegisterExtension
    static final DeliveryHost HOST = DeliveryHost.author(REPOSITORY, Endpoint.topics(), Endpoint.stories(),
            Endpoint.of("pages", "website").root("/probe-site").types("mgnl:page").build());

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "topics?rank=10 ~ fourth",
        "topics?rank=7 ~ -",
        "topics?rank[ne]=10 ~ first second third fifth sixth",
        "topics?rank[lt]=3 ~ first second",
        "topics?rank[gte]=11 ~ fifth sixth",
        "topics?weight[gt]=1.5 ~ -",
        "topics?active=false ~ second fifth",
        "topics?active[ne]=true ~ second fifth",
        "topics?day=2020-01-01 ~ fifth",
        "topics?day=2024-02-29 ~ fourth",
        "topics?day=2022-12-31 ~ third",
        "topics?day=2023-01-01 ~ -",
        "topics?day=2024-02-29|2020-01-01 ~ fourth fifth",
        "topics?day[ne]=2024-02-29 ~ first second third fifth sixth",
        "topics?day[lt]=2024-02-29 ~ first second third fifth sixth",
        "topics?day[gt]=2024-02-29 ~ -",
        "topics?day[gt]=2024-02-28 ~ fourth",
        "topics?day=2024-02-29T12:00:00.000Z ~ fourth",
        "topics?day=2023-06-01T08:30:00.000Z ~ second",
        "topics?day=2023-06-01T10:30:00.000+02:00 ~ second",
        "topics?day[lte]=2021-03-04 ~ fifth sixth",
        "topics?day[lt]=2021-03-04 ~ fifth",
        "topics?day[lte]=2022-12-30 ~ fifth sixth",
        "topics?day[lt]=2022-12-31T23:59:59.999Z ~ fifth sixth",
        "topics?day[gte]=2024-01-15 ~ first fourth",
        "topics?day=yesterday ~ -",
        "topics?tags=æ & ø ~ first",
        "topics?tags=a&tags=b ~ fourth",
        "topics?tags[null]=true ~ third",
        "topics?title_en[null]=false&rank[gt]=3 ~ fourth fifth sixth",
        "topics?title_en[null]=true&side=left ~ -",
        "topics?side=left|right ~ first second third fourth fifth sixth",
        "topics?side[ne]=left|right ~ first second third fourth fifth sixth",
        "topics?title=Ørken ~ sixth",
        "topics?title=ørken ~ -",
        "topics?title[like]=%en% ~ third sixth",
        "topics?title[like]=Z% ~ -",
        "topics?title[ilike]=Z% ~ fifth",
        "topics?title[ilike]=ØRK% ~ sixth",
        "topics?title[gt]=a ~ third fourth fifth sixth",
        "topics?@name=first ~ first",
        "topics?@name=first|second ~ -",
        "topics?@name[ne]=first ~ second third fourth fifth sixth",
        "topics?@name[like]=f% ~ first fourth fifth",
        "topics?@name[ilike]=F%TH ~ fourth fifth",
        "topics?@name[gt]=second ~ third sixth",
        "topics?@path=/first ~ first",
        "topics?@path[ne]=/first ~ second third fourth fifth sixth",
        "topics?@path=/nowhere ~ -",
        "topics?@ancestor=/ ~ first second third fourth fifth sixth",
        "topics?@ancestor=/folder/ ~ fourth fifth",
        "topics?@ancestor=/nowhere ~ -",
        "topics?@ancestor=/folder&rank[gt]=10 ~ fifth",
        "pages?@ancestor=/ ~ -",
        "pages?@ancestor=/probe-site/child ~ -",
        "pages?title=Emne ~ topic",
        "topics?q=emne OR dør ~ third first second fourth",
        "topics?q=tred ~ -",
        "topics?q=tred* ~ third",
        "topics?q=*edje ~ third",
        "topics?q=tr?dje ~ third",
        "topics?q=\"åben dør\" ~ third",
        "topics?q=\"dør åben\" ~ -",
        "topics?q=emne -ægte ~ first second",
        "topics?q=fi ~ first fifth",
        "topics?q=FI ~ first fifth",
        "topics?q=/folder/fourth ~ fourth",
        "topics?q=EMNE topic ~ first fourth",
        "topics?q=emne&rank[lt]=3 ~ first second",
        "topics?q=emne&orderBy=rank desc ~ fourth second first",
        "topics?q=( ~ -",
        "topics?q= ~ first second third fourth fifth sixth",
        "topics?q=probe ~ -",
        "topics?orderBy=side desc ~ second fifth first third fourth sixth",
        "topics?orderBy=active,@name desc ~ second fifth third sixth fourth first",
        "topics?orderBy=weight DESC ~ fifth third second first sixth fourth",
        "topics?orderBy=day ~ fifth sixth third second first fourth",
        "topics?orderBy=title_en ~ second sixth first fourth third fifth",
        "topics?orderBy=nothing ~ first second third fourth fifth sixth",
        "topics?orderBy= ~ first second third fourth fifth sixth",
        "stories?topic[null]=true ~ story-7",
        "stories?topic=11111111-0000-4000-8000-000000000002&orderBy=written desc ~ story-13 story-1",
        "stories?q=story-1 ~ story-1 story-10 story-11 story-12 story-13 story-14 story-15",
    })
    void finds(final String query, final String names) {
        final JsonNode answer = HOST.json(encoded(query + (query.contains("limit") ? "" : "&limit=100")));
        assertThat(names(answer)).isEqualTo(names.equals("-") ? "" : names);
        assertThat(answer.get("total").asInt()).isEqualTo(answer.get("results").size());
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "topics?day[in]=2021-03-04~2023-06-01, second third sixth",
        "topics?day[in]=2021-03-04~2023-06-01T08:00:00.000Z, third sixth",
        "topics?day[in]=2022-12-31~2022-12-31, third",
        "topics?day[not-in]=2021-03-04~2023-06-01, first fourth fifth",
        "topics?rank[in]=2~10, second third fourth",
        "topics?rank[not-in]=2~10, first fifth sixth",
        "topics?@name[in]=f~s, first fourth fifth",
    })
    void findsWhatLiesInARange(final String query, final String names) {
        assertThat(names(HOST.json(encoded(query + "&limit=100")))).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0} is {2} of {1}")
    @CsvSource({
        "limit=2, 6, first second",
        "limit=2&offset=4, 6, fifth sixth",
        "offset=5, 6, sixth",
        "offset=6, 6, ''",
        "limit=0, 6, ''",
        "limit=99999999999, 6, first second third fourth fifth sixth",
        "rank[gt]=2&limit=1&offset=1, 4, fourth",
    })
    void givesOnePage(final String parameters, final int total, final String names) {
        final JsonNode answer = HOST.json(encoded("topics?" + parameters));
        assertThat(names(answer)).isEqualTo(names);
        assertThat(answer.get("total").asInt()).isEqualTo(total);
    }

    @Test
    @DisplayName("gives no more at once than its endpoint does, and says how many that are")
    void isCappedSilently() {
        assertThat(HOST.json("stories?limit=5000").get("limit").asLong()).isEqualTo(Delivery.DEFAULT_MAX_LIMIT);
        assertThat(HOST.json("stories").get("limit").asLong()).isEqualTo(Delivery.DEFAULT_LIMIT);
        assertThat(HOST.json("stories").get("results")).hasSize((int) Delivery.DEFAULT_LIMIT);
    }

    @ParameterizedTest(name = "{0} is answered with {1} {2}")
    @CsvSource(delimiter = ' ', value = {
        "limit=-1 400 badRequest",
        "offset=-1 400 badRequest",
        "limit=two 404 notFound",
        "offset=1.5 404 notFound",
        "limit= 404 notFound",
        "orderBy=rank␣up 400 invalidQuery",
        "orderBy=rank␣asc␣desc 400 invalidQuery",
        "orderBy=rank] 400 invalidQuery",
        "title[foo]=x 400 badRequest",
        "title[]=x 400 badRequest",
        "title[null]=perhaps 400 badRequest",
        "rank[in]=2 400 badRequest",
        "rank[in]=2~ 400 badRequest",
        "rank[not-in]=1~2~3 400 badRequest",
        "@path[like]=/f% 400 badRequest",
        "@name[null]=true 400 badRequest",
        "@path=folder 400 invalidQuery",
        "no:such=1 400 invalidQuery",
        "a[b=1 400 invalidQuery",
        "q=* 400 badRequest",
        "q=%' 400 badRequest",
        "q=' 400 badRequest",
        "q=- 400 invalidQuery",
        "lang=!! 400 badRequest",
    })
    void isRefusedWhenItMakesNoSense(final String parameters, final int status, final String code) {
        final HttpResponse<String> answer = HOST.send("GET", "/.rest/delivery/" + encoded("topics?" + parameters));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(DeliveryHost.body(answer).path("error").path("code").asText()).isEqualTo(code);
        assertThat(DeliveryHost.body(answer).path("error").path("message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "title='", "title='␣or␣'1'='1", "title[like]=%'␣or␣'a'␣like␣'", "@name=x'␣or␣name()␣like␣'%",
        "t.[title]=x", "title]␣or␣[title=x", "side=right')␣or␣('1'='1", "q='␣or␣'1'='1",
    })
    void cannotBeMadeToAskForSomethingElse(final String parameters) {
        final JsonNode answer = HOST.json(encoded("topics?" + parameters));
        assertThat(answer.has("error") || answer.get("total").asInt() == 0).isTrue();
    }

    static String names(final JsonNode answer) {
        return StreamSupport.stream(answer.get("results").spliterator(), false)
                .map(node -> node.get("@name").asText()).collect(Collectors.joining(" "));
    }

    /** Encodes names and values, so that a table can show them as they are meant. */
    static String encoded(final String address) {
        final int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark + 1) + Arrays.stream(
                address.substring(mark + 1).split("&(?! )")).map(QueriesTest::encodedParameter)
                .collect(Collectors.joining("&"));
    }

    private static String encodedParameter(final String parameter) {
        final int equals = parameter.indexOf('=');
        return encode(parameter.substring(0, equals)) + "=" + encode(parameter.substring(equals + 1));
    }

    private static String encode(final String text) {
        return URLEncoder.encode(text.replace('␣', ' '), StandardCharsets.UTF_8);
    }
}
