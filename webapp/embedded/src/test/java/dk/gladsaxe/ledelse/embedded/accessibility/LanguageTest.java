package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("In English, what nobody translated says that it is Danish:")
@ExtendWith({Chromium.class, Visitor.Shared.class})
class LanguageTest {

    private static final String ENGLISH = "/en/";
    private static final List<String> INTERNATIONAL = List.of("Relation", "Situation");

    private final Visitor visitor;

    LanguageTest(final Visitor visitor) {
        this.visitor = visitor;
    }

    static Stream<State> pages() {
        return State.all().filter(page -> page.path().startsWith(ENGLISH));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyWordOf(final State page) throws Exception {
        visitor.meets(page, Screen.DESKTOP);
        assertThat(visitor.faults("language", visitor.source(page.path().replaceFirst(ENGLISH, "/")), INTERNATIONAL))
                .isEmpty();
    }
}
