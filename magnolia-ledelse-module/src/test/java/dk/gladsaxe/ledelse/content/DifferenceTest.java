package dk.gladsaxe.ledelse.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("The difference between two lists")
class DifferenceTest {

    /** A thing that is equal to others of its number, and yet not the same. */
    private record Thing(int number) { }

    @RepeatedTest(30)
    void leadsFromOneToTheOther(final RepetitionInfo repetition) {
        final Random random = new Random(repetition.getCurrentRepetition());
        final List<Thing> before = IntStream.range(0, 30).filter(i -> random.nextBoolean()).mapToObj(Thing::new).toList();
        final List<Thing> now = new ArrayList<>(before);
        now.removeIf(each -> random.nextInt(6) == 0);
        now.replaceAll(each -> random.nextInt(6) == 0 ? new Thing(each.number()) : each);
        IntStream.range(0, 30).filter(i -> random.nextInt(6) == 0 && !now.contains(new Thing(i)))
                .forEach(i -> now.add(new Thing(i)));
        final Comparator<Thing> order = Comparator.comparingInt(Thing::number);
        if (random.nextBoolean()) {
            now.sort(order);
        } else {
            Collections.shuffle(now, random);
        }

        final Difference<Thing> difference = Difference.between(before, now);

        assertThat(difference.gone()).usingElementComparator(DifferenceTest::identity)
                .containsExactlyElementsOf(alone(before, now));
        assertThat(difference.come()).usingElementComparator(DifferenceTest::identity)
                .containsExactlyElementsOf(alone(now, before));
        final List<Thing> replaced = Sorted.replace(before, difference.gone(),
                difference.come().stream().sorted(order).toList(), order);
        now.sort(order);
        assertThat(replaced).usingElementComparator(DifferenceTest::identity).containsExactlyElementsOf(now);
    }

    @Test
    void isNoneBetweenListsOfTheSameThings() {
        final List<Thing> things = IntStream.range(0, 9).mapToObj(Thing::new).toList();
        final List<Thing> turned = new ArrayList<>(things);
        Collections.reverse(turned);

        assertThat(Difference.between(things, things).size()).isZero();
        assertThat(Difference.between(things, turned).size()).isZero();
        assertThat(Difference.between(List.of(), things).come()).isEqualTo(things);
        assertThat(Difference.between(things, List.of()).gone()).isEqualTo(things);
    }

    private static List<Thing> alone(final List<Thing> some, final List<Thing> others) {
        return some.stream().filter(one -> others.stream().noneMatch(other -> other == one)).toList();
    }

    private static int identity(final Thing one, final Thing other) {
        return one == other ? 0 : 1;
    }
}
