package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Editors and publishers")
class EditorialDayTest extends NewsDay {

    @Test
    void haveAStoryAskedForReturnedGrantedCorrectedRestoredAndTakenBack() throws IOException, InterruptedException {
        final String story = write("Et nyt møde", "et-nyt-moede");
        final Document form = editor.page(story);
        assertThat(form.select(".item-states").text()).contains("Kladde");
        assertThat(form.select(".item-acts a.button").eachText()).contains("Bed om udgivelse");
        assertThat(form.select(".item-acts form button").eachText()).doesNotContain("Udgiv");

        editor.press(editor.page(story + "/request"), "/request", Map.of("comment", "Er manchetten god?"));
        assertThat(editor.page(story).select(".item-states").text()).contains("Venter på godkendelse");
        final Document waiting = publisher.page("/review");
        assertThat(waiting.select(".cards").text()).contains("Et nyt møde", "eksempel-redaktoer", "Er manchetten god?");

        publisher.press(publisher.page(story + "/request"), "/request/return", Map.of("comment", "Skriv hvem"));
        assertThat(editor.page(story).select(".note-returned").text()).contains("eksempel-udgiver", "Skriv hvem");
        assertThat(editor.page("/review").text()).contains("Sendt tilbage til dig");

        change(editor, story, "lead", "En leder fortæller");
        editor.press(editor.page(story + "/request"), "/request", Map.of());
        publisher.press(publisher.page(story + "/request"), "/request/grant", Map.of());
        assertThat(visitor("et-nyt-moede", true)).contains("En leder fortæller");
        assertThat(editor.page(story).select(".item-states").text()).isEqualTo("Status: Udgivet");

        change(editor, story, "lead", "En anden leder fortæller");
        assertThat(visitor("et-nyt-moede", true)).contains("En leder fortæller").doesNotContain("En anden");
        final Document compared = editor.page(story + "/compare");
        assertThat(compared.select(".diff-field ins").text()).contains("anden");
        assertThat(editor.page(story).select(".item-states").text()).contains("Ændret siden");

        final Document versions = editor.page(story + "/versions");
        assertThat(versions.select("tbody tr")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(versions.text()).contains("Har været udgivet");
        final String oldest = versions.select("tbody tr").last().select("th").text().split(" ")[0];
        editor.press(versions, "/versions/" + oldest + "/restore", Map.of());
        assertThat(editor.page(story).select("#f-lead").text()).isEmpty();
        assertThat(visitor("et-nyt-moede", true)).as("what is published stays").contains("En leder fortæller");

        publisher.press(publisher.page(story + "/unpublish"), "/selection/unpublish", Map.of());
        visitor("et-nyt-moede", false);
        assertThat(editor.page(story + "/compare").select(".diff-head strong").first().text()).isEqualTo("Ikke udgivet");
        assertThat(editor.page(story + "/history").select("tbody tr td:nth-child(3)").eachText())
                .startsWith("Trak tilbage", "Gendannede en version").contains("Udgav", "Bad om udgivelse", "Oprettede");
    }

    @Test
    void seeWhatChangedSincePublicationWasAskedForAndPublishNoOtherState() throws IOException, InterruptedException {
        final String story = write("Før anmodningen", "foer-anmodningen");
        editor.press(editor.page(story + "/request"), "/request", Map.of());
        final Document seen = publisher.page(story + "/request");
        change(editor, story, "title", "Efter anmodningen");

        final Document late = publisher.press(seen, "/request/grant", Map.of());
        assertThat(late.select(".flash").text()).contains("ændret, efter at du så på det");
        visitor("foer-anmodningen", false);
        assertThat(late.select("section:has(.note-failed) ins").text()).contains("Efter");

        publisher.press(late, "/request/grant", Map.of());
        assertThat(visitor("foer-anmodningen", true)).contains("Efter anmodningen");
    }

    @Test
    void doNotGrantTheirOwnRequests() throws IOException, InterruptedException {
        final String story = write("Egen anmodning", "egen-anmodning");
        publisher.press(publisher.page(story + "/request"), "/request", Map.of());
        assertThat(publisher.page(story + "/request").text()).contains("en anden skal godkende det");
        final Document refused = publisher.press(publisher.page(story + "/publish"), "/selection/publish", Map.of());
        assertThat(refused.select(".flash").text()).contains("fire øjne");
        visitor("egen-anmodning", false);

        publisher.press(publisher.page(story), "/request/withdraw", Map.of());
        publisher.press(publisher.page(story), "/selection/publish", Map.of());
        visitor("egen-anmodning", true);
    }

    @Test
    void areAskedWhatToTakeAlongAndWhetherToTakeAwayWhatOthersReferTo() throws IOException, InterruptedException {
        final Document list = publisher.page(FOCUS_POINTS);
        final String used = publisher.page(list.select("tbody .cell-title a").first().attr("href")
                .substring(Editor.ROOT.length()) + "/usage").select(".two").text();
        assertThat(used).contains("Det bruges her", "Det henviser til");

        final String relation = editor.page(FOCUS_POINTS + "/new").select("#f-relation option[value~=.+]").first().val();
        final String point = create(FOCUS_POINTS, Map.of("name", "nyt-punkt", "shortTitle", "Et nyt punkt",
                "text", "at lytte", "relation", relation, "order", "9"));
        final String id = point.substring(point.lastIndexOf('/') + 1);
        final String story = create(STORIES, Map.of("name", "med-punkt", "title", "Med et punkt", "date", "2026-01-15",
                "consentGiven", "true", "body", "<p>Om punktet.</p>",
                "focusPoints[0]", id));
        final Document asked = publisher.press(publisher.page(story), "/selection/publish", Map.of());
        assertThat(asked.select("[name=take]").eachAttr("value")).containsExactly("ledelse-focus-points:" + id);
        visitor("med-punkt", false);

        publisher.press(asked, "/selection/publish", Map.of("take", "ledelse-focus-points:" + id));
        assertThat(publisher.page(point).select(".item-states").text()).contains("Udgivet");

        final Document warned =
                publisher.press(publisher.page(point + "/unpublish"), "/selection/unpublish", Map.of());
        assertThat(warned.select("[role=alert]").text()).contains("intet ændret endnu");
        assertThat(warned.select(".item-list").text()).contains("Med et punkt");
        assertThat(publisher.page(point).select(".item-states").text()).contains("Udgivet");
        publisher.press(warned, "/selection/unpublish", Map.of("confirmed", "yes"));
        assertThat(publisher.page(point).select(".item-states").text()).contains("Kladde");
    }

    @Test
    void deleteToTheBinFetchBackAndDeleteForGood() throws IOException, InterruptedException {
        final String story = write("Til papirkurven", "til-papirkurven");
        publisher.press(publisher.page(story), "/selection/publish", Map.of());
        editor.press(editor.page(story + "/delete"), "/selection/delete", Map.of());
        assertThat(editor.page(STORIES + "?q=til-papirkurven").select("tbody tr")).isEmpty();
        visitor("til-papirkurven", true);
        final Element card = card(editor.page("/bin"), "Til papirkurven");
        assertThat(card.text()).contains("Vises stadig for læserne", "En udgiver skal trække det tilbage");

        editor.press(editor.page("/bin"), "/bin/restore", Map.of("ref", ref(card)));
        assertThat(editor.page(STORIES + "?q=til-papirkurven").select("tbody tr")).hasSize(1);

        editor.press(editor.page(story + "/delete"), "/selection/delete", Map.of());
        publisher.press(publisher.page("/bin"), "/bin/publish", Map.of("ref", ref(card)));
        visitor("til-papirkurven", false);
        assertThat(editor.page(story).select("h1").text()).isEqualTo("Det findes ikke");
        assertThat(editor.page("/audit?q=Til+papirkurven").select("tbody tr td:nth-child(3)").eachText())
                .as("what was done is known though the item is gone").contains("Slettede for altid", "Oprettede");
    }

    @Test
    void copyAsADraft() throws IOException, InterruptedException {
        final String story = write("Kan kopieres", "kan-kopieres");
        publisher.press(publisher.page(story), "/selection/publish", Map.of());
        final Document copy = editor.press(editor.page(story), "/selection/duplicate", Map.of());
        assertThat(copy.select(".item-states").text()).isEqualTo("Status: Kladde");
        assertThat(copy.select("#f-name").val()).isEqualTo("kan-kopieres-2");
        visitor("kan-kopieres-2", false);
    }

    @Test
    void doTheSameToSeveralAtOnce() throws IOException, InterruptedException {
        final String one = write("Flere 1", "flere-1");
        final String two = write("Flere 2", "flere-2");
        final Document list = publisher.page(STORIES);
        assertThat(list.select(".bulk button").eachAttr("value"))
                .containsExactly("publish", "unpublish", "duplicate", "delete");
        assertThat(editor.page(STORIES).select(".bulk button").eachAttr("value"))
                .containsExactly("request", "duplicate", "delete");
        final String key = list.select("[name=formKey]").first().val();
        final String ids = "id=" + id(one) + "&id=" + id(two);
        final Document asked = Jsoup.parse(publisher.sendRaw(Editor.ROOT + STORIES + "/bulk",
                "formKey=" + key + "&action=publish&" + ids).body());
        assertThat(asked.select("h1").text()).isEqualTo("Udgiv 2");
        final Document done = Jsoup.parse(publisher.sendRaw(Editor.ROOT + STORIES + "/selection/publish",
                "formKey=" + key + "&confirmed=yes&" + ids).body());
        assertThat(done.select(".flash").text()).contains("2 er udgivet");
        visitor("flere-2", true);
    }

    @Test
    void planAheadWithATimeThatIsToCome() throws IOException, InterruptedException {
        final String story = write("Planlagt", "planlagt");
        final Document past = publisher.press(publisher.page(story + "/schedule"), "/schedule",
                Map.of("what", "publish", "at", "2020-01-01T08:00"));
        assertThat(past.select("[role=alert]").text()).contains("passeret");
        final Document planned = publisher.press(past, "/schedule", Map.of("what", "publish", "at", "2090-12-03T08:00"));
        assertThat(planned.select(".item-states").text()).contains("Udgives 3. dec. 2090 kl. 08.00");
        assertThat(publisher.page("/review").select("section:has(#plans)").text()).contains("Planlagt", "eksempel-udgiver");
        publisher.press(planned, "/schedule/cancel", Map.of("what", "publish"));
        assertThat(publisher.page(story).select(".status-planned")).isEmpty();
        assertThat(editor.page(story + "/schedule").text()).contains("Kun den, der må udgive, kan planlægge");
    }

    @Test
    void findInTheHistoryWhoDidWhat() throws IOException, InterruptedException {
        write("I historikken", "i-historikken");
        assertThat(administrator.page("/audit?user=eksempel-redaktoer&action=created&q=historikken")
                .select("tbody tr")).hasSize(1);
        assertThat(administrator.page("/audit?until=2020-01-01").select("tbody tr")).isEmpty();
        assertThat(administrator.page("/audit?app=ledelse-questions&q=historikken").select("tbody tr")).isEmpty();
    }
}
