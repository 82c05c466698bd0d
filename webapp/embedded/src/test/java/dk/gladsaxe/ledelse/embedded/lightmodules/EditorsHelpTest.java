package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.definitions.Messages;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What editors are told and asked for")
class EditorsHelpTest {

    private static ShippedForms forms;

    @BeforeAll
    static void load() {
        forms = ShippedForms.load();
    }

    @AfterAll
    static void close() {
        forms.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void isALabelAndAHintForEveryFieldOfEveryAppAndDialogThoseInsideOthersIncluded(final String language) {
        final Locale locale = Locale.forLanguageTag(language);
        final Messages messages = forms.messages();
        assertThat(forms.fields()).hasSizeGreaterThan(85)
                .anyMatch(field -> field.key().equals("ledelse-frameworks-app.contact.email"))
                .anyMatch(field -> field.key().equals("ledelse-frameworks-app.principles.text"))
                .anyMatch(field -> field.key().equals("ledelse-pages.components.storyTeaser.story"))
                .allSatisfy(field -> {
                    final Optional<String> label = messages.findExactly(field.messageKey("label"), locale);
                    final Optional<String> hint = messages.findExactly(field.messageKey("description"), locale);
                    assertThat(label).as("label of %s", field.key()).isPresent();
                    assertThat(hint).as("hint of %s", field.key()).hasValueSatisfying(text ->
                            assertThat(text).isNotEqualTo(label.orElseThrow()).matches("(?s)\\p{Lu}.+[.…]"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void isWhatEveryTemplateAndComponentIsFor(final String language) {
        final Locale locale = Locale.forLanguageTag(language);
        assertThat(forms.templates()).hasSizeGreaterThan(20).allSatisfy(template ->
                assertThat(forms.messages().findExactly(template.replace(":", ".templates.").replace('/', '.')
                        + ".description", locale)).as(template).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void callsTheSameThingTheSameInAppsAndOnPages(final String language) {
        final Locale locale = Locale.forLanguageTag(language);
        final Messages messages = forms.messages();
        Stream.concat(Arrays.stream(Audience.values()).map(each -> "audience|" + each.key()),
                Arrays.stream(Situation.values()).map(each -> "situation|" + each.key())).forEach(each ->
                assertThat(messages.findExactly("ledelse-questions-app." + each.replace("|", ".options."), locale))
                        .as(each).isPresent()
                        .isEqualTo(messages.findExactly("ledelse-pages." + each.replace('|', '.'), locale)));
    }

    @Test
    void isTheDescriptionOfEveryPicture() {
        final List<ShippedForms.Field> pictures =
                forms.fields().stream().filter(field -> field.type().equals("damLinkField")).toList();
        assertThat(pictures).extracting(ShippedForms.Field::key).containsExactlyInAnyOrder(
                "ledelse-stories-app.picture.image", "ledelse-relations-app.picture.image");
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture).matches(ShippedForms.Field::required);
            assertThat(forms.fields()).filteredOn(field -> field.key().equals(picture.key() + "Alt")).singleElement()
                    .matches(ShippedForms.Field::required);
        });
    }

    @Test
    void isNoPictureInRunningTextWhereNobodyWouldAskForADescription() {
        assertThat(forms.fields()).filteredOn(field -> field.type().contains("ichText")).isNotEmpty()
                .allMatch(field -> field.type().equals("richTextField") && field.definition().scalar("images").isEmpty());
    }
}
