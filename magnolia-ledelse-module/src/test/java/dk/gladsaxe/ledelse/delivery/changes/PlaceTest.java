package dk.gladsaxe.ledelse.delivery.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A token or cursor")
class PlaceTest {

    static Stream<Place> places() {
        return Stream.of(Place.upTo(7, 42, 0), Place.upTo(0, -1, Long.MIN_VALUE), Place.beginning(9, 42, 3),
                new Place(42, 0, true, 9, 3, Optional.of(new ItemKey(ItemType.QUESTION, "et-id"))),
                new Place(42, 5, false, 9, 12, Optional.of(new ItemKey(ItemType.FRAMEWORK, "æ"))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void standsForThePlaceItWasMadeOf(final Place place) {
        assertThat(Place.read(place.text())).contains(place);
        assertThat(place.text()).matches("[A-Za-z0-9_-]{1,200}");
    }

    @ParameterizedTest
    @MethodSource("places")
    void standsForNothingWhenItWasCut(final Place place) {
        final String text = place.text();
        for (int length = 0; length < text.length(); length++) {
            assertThat(Place.read(text.substring(0, length)).filter(each -> each.key().equals(place.key())))
                    .as("first " + length + " characters").isEmpty();
        }
        assertThat(Place.read(text + "A")).isNotEqualTo(Optional.of(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "====", "no token", "æøå", "AQ", "Ag"})
    void standsForNothingWhenNobodyGaveItOut(final String text) {
        assertThat(Place.read(text)).isEmpty();
    }
}
