package dk.gladsaxe.ledelse.embedded.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.definitions.SiteDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The names under which a text is looked for")
class ContentLanguageTest {

    @ParameterizedTest(name = "in {0}, with fallback {1}: {2}")
    @CsvSource({
        "da, da, title",
        "en, da, title_en title",
        "de, da, title_de title",
        "en_GB, da, title_en_GB title_en title_en_US title",
        "da_DK, da, title_da_DK title",
        "de, en, title_de title_en title",
        "da, en, title",
        "en, en, title_en title_en_US title",
    })
    void bestFirstAndThePlainNameLast(final String asked, final String fallback, final String names) {
        final boolean american = names.contains("US");
        final Locale danish = locale("da");
        final SiteDefinition site = new SiteDefinition(
                american ? List.of(danish, locale("en"), locale("en_US")) : List.of(danish, locale("en")),
                danish, locale(fallback), true, Set.of());
        assertThat(new ContentLanguage(site, locale(asked)).names("title")).containsExactly(names.split(" "));
    }

    private static Locale locale(final String text) {
        return Locale.forLanguageTag(text.replace('_', '-'));
    }
}
