package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.delivery.shape.Json;
import dk.gladsaxe.ledelse.delivery.shape.Links;
import dk.gladsaxe.ledelse.delivery.shape.View;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The content of an item")
class ComparisonTest {

    private final ItemShapes shapes = new ItemShapes();
    private final Ledelsesgrundlag snapshot = Material.snapshot();

    @Test
    void isTheSameForEqualItems() {
        assertThat(bytes(Material.NAMED, snapshot)).isEqualTo(bytes(story(Material.NAMED.title(), Material.GIVEN), snapshot));
    }

    @Test
    void isOtherWhenATextOfEitherLanguageIs() {
        final byte[] before = bytes(Material.NAMED, snapshot);
        assertThat(bytes(story(Localized.of("Den tomme stol", "An empty chair"), Material.GIVEN), snapshot))
                .isNotEqualTo(before);
        assertThat(bytes(story(Localized.of("En tom stol", "The empty chair"), Material.GIVEN), snapshot))
                .isNotEqualTo(before);
        assertThat(bytes(story(Localized.danish("Den tomme stol"), Material.GIVEN), snapshot)).isNotEqualTo(before);
    }

    @Test
    void isTheSameWhenSomethingChangesThatNobodyIsShown() {
        assertThat(bytes(story(Material.NAMED.title(), new Consent(true, Optional.of(LocalDate.MAX))), snapshot))
                .isEqualTo(bytes(Material.NAMED, snapshot));
    }

    @Test
    void isTheSameWhenOnlyWhatRefersToItChanges() {
        final Ledelsesgrundlag fewer = Ledelsesgrundlag.of(
                Material.with(List.of(), List.of(Material.CARDS, Material.BARE)), Material.DAY);
        for (final Item item : List.of(Material.UP, Material.LISTEN, Material.CARDS, Material.NOW)) {
            assertThat(bytes(item, fewer)).as(item.id()).isEqualTo(bytes(item, snapshot));
        }
    }

    @Test
    void isOtherWhenWhatItRefersToIsGone() {
        final Ledelsesgrundlag fewer =
                Ledelsesgrundlag.of(Material.with(List.of(Material.NAMED), List.of(Material.CARDS)), Material.DAY);
        assertThat(bytes(Material.NAMED, fewer)).isNotEqualTo(bytes(Material.NAMED, snapshot));
    }

    @Test
    void isOtherForEveryItem() {
        assertThat(bytes(Examples.story("a", null, Material.GIVEN), snapshot))
                .isNotEqualTo(bytes(Examples.story("b", null, Material.GIVEN), snapshot));
    }

    private byte[] bytes(final Item item, final Ledelsesgrundlag of) {
        return Json.content(shapes.anyItem(), item, new View(of, "da", new Links("", "")));
    }

    private static Story story(final Localized title, final Consent consent) {
        final Story like = Material.NAMED;
        return new Story(like.id(), like.name(), title, like.lead(), like.body(), like.narrator(), like.date(),
                like.image(), like.relations(), like.focusPoints(), like.questions(), like.themes(), consent,
                Optional.empty(), "");
    }
}
