package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Editors and publishers of what readers do not see")
class WhatReadersDoNotSeeTest extends NewsDay {

    @Test
    void areToldBeforeAndAfterPublishingThatReadersDoNotSeeAStoryWithoutConsent() throws IOException, InterruptedException {
        final String story = unconsented("Uden samtykke", "uden-samtykke");
        final Document asked = publisher.press(publisher.page(story), "/selection/publish", Map.of());
        assertThat(asked.select(".item-faults").text()).contains("Læserne ser den ikke, før samtykket er registreret", "Samtykke mangler");
        assertThat(asked.select(".item-faults a").eachAttr("href")).anyMatch(href -> href.endsWith(story + "#f-consentGiven"));
        assertThat(asked.select("h2#faults")).as("next below the heading of the page").hasSize(1);
        assertThat(asked.select("form.ask").text()).doesNotContain("får det at se med det samme, som");
        assertThat(publisher.page(story + "/publish").select(".item-faults")).isNotEmpty();
        assertThat(publisher.page(story).select(".item-states").text()).contains("Kladde");

        final Document done = publisher.press(asked, "/selection/publish", Map.of());
        assertThat(done.select(".flash").text()).contains("Udgivet. Læserne ser den ikke, før samtykket er registreret.");
        visitor("uden-samtykke", false);

        editor.press(editor.page(story + "/delete"), "/selection/delete", Map.of());
        assertThat(card(editor.page("/bin"), "Uden samtykke").text())
                .contains("Stadig udgivet, men læserne ser det ikke").doesNotContain("Vises stadig for læserne");
    }

    @Test
    void areToldTheSameWhenPublicationIsAskedForAndGranted() throws IOException, InterruptedException {
        final String story = unconsented("Bedt om uden samtykke", "bedt-om-uden-samtykke");
        final Document asking = editor.page(story + "/request");
        assertThat(asking.select(".item-faults").text()).contains("Samtykke mangler");
        editor.press(asking, "/request", Map.of());
        final Document granting = publisher.page(story + "/request");
        assertThat(granting.select(".item-faults").text()).contains("Samtykke mangler");
        assertThat(publisher.press(granting, "/request/grant", Map.of()).select(".flash").text())
                .contains("Godkendt og udgivet. Læserne ser den ikke, før samtykket er registreret.");
    }

    @Test
    void areToldWhichOfSeveralReadersDoNotSeeAndFromWhenAStoryOfADayToComeIsShown()
            throws IOException, InterruptedException {
        final String coming = create(STORIES, Map.of("title", "Fra en dag, der kommer", "name", "kommer", "date",
                "2090-12-03", "consentGiven", "true", "body", "<p>Sådan gik det.</p>"));
        final String shown = write("Vises straks", "vises-straks");
        final Document alone = publisher.page(coming + "/publish");
        assertThat(alone.select(".item-faults").text()).contains("Læserne ser den ikke før 3. dec", "2090");
        final String form = "formKey=" + alone.select("[name=formKey]").first().val()
                + "&id=" + id(coming) + "&id=" + id(shown);
        final Document asked = Jsoup.parse(publisher.sendRaw(Editor.ROOT + STORIES + "/selection/publish", form).body());
        assertThat(asked.select(".item-faults strong").eachText()).containsExactly("Fra en dag, der kommer");
        final Document done = Jsoup.parse(publisher.sendRaw(
                Editor.ROOT + STORIES + "/selection/publish", form + "&confirmed=yes").body());
        assertThat(done.select(".flash").text()).contains("2 er udgivet. Læserne ser endnu ikke 1 af dem.");
        visitor("vises-straks", true);
        visitor("kommer", false);
    }
}
