package dk.gladsaxe.ledelse.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page")
class PageTest {

    private static final List<Integer> SEVEN = IntStream.range(0, 7).boxed().toList();

    @ParameterizedTest
    @CsvSource({
        "0,          3, 0-1-2,         true,  false",
        "3,          3, 3-4-5,         true,  true",
        "6,          3, 6,             false, true",
        "4,          3, 4-5-6,         false, true",
        "7,          3, '',            false, true",
        "0,        100, 0-1-2-3-4-5-6, false, false",
        "2147483647, 9, '',            false, true"})
    void holdsItsPartOfTheWhole(
            final int offset, final int limit, final String items, final boolean next, final boolean previous) {
        final Page<Integer> page = Page.of(SEVEN, offset, limit);

        assertThat(String.join("-", page.items().stream().map(String::valueOf).toList())).isEqualTo(items);
        assertThat(page.total()).isEqualTo(7);
        assertThat(page.hasNext()).isEqualTo(next);
        assertThat(page.hasPrevious()).isEqualTo(previous);
    }

    @Test
    void looksAtNoItemButItsOwn() {
        final List<Integer> seen = new ArrayList<>();
        final class Watched extends AbstractList<Integer> implements RandomAccess {
            @Override
            public Integer get(final int index) {
                seen.add(index);
                return index;
            }

            @Override
            public int size() {
                return 100_000;
            }
        }
        assertThat(Page.of(new Watched(), 99_990, 3).items()).containsExactly(99_990, 99_991, 99_992);
        assertThat(seen).containsExactly(99_990, 99_991, 99_992);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "8"})
    void leadsToTheNextUntilEveryItemWasSeenOnce(final int limit) {
        final List<Integer> seen = new ArrayList<>();
        Page<Integer> page = Page.of(SEVEN, 0, limit);
        seen.addAll(page.items());
        while (page.hasNext()) {
            page = Page.of(SEVEN, page.nextOffset(), limit);
            seen.addAll(page.items());
        }

        assertThat(seen).isEqualTo(SEVEN);
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 2", "2, 3, 0", "99, 3, 4"})
    void leadsBackToThePreviousEvenFromBeyondTheEnd(final int offset, final int limit, final int previous) {
        assertThat(Page.of(SEVEN, offset, limit).previousOffset()).isEqualTo(previous);
    }

    @Test
    void ofNothingIsEmptyAndLeadsNowhere() {
        final Page<Integer> page = Page.of(List.of(), 0, 20);

        assertThat(page.isEmpty()).isTrue();
        assertThat(page.hasNext()).isFalse();
        assertThat(page.hasPrevious()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 0", "0, -1"})
    void refusesAPartThatIsNone(final int offset, final int limit) {
        assertThatThrownBy(() -> Page.of(SEVEN, offset, limit)).isInstanceOf(IllegalArgumentException.class);
    }
}
