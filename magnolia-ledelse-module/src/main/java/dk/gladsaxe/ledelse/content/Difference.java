package dk.gladsaxe.ledelse.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one list has that another one has not, told by identity; the order counts for nothing, and no list has an object
 * twice. Takes hardly any time when the lists differ in one place only.
 *
 * @param gone what is in the first list alone, in its order
 * @param come what is in the second list alone, in its order
 */
record Difference<T>(List<T> gone, List<T> come) {

    static <T> Difference<T> between(final List<T> before, final List<T> now) {
        final int shorter = Math.min(before.size(), now.size());
        int start = 0;
        while (start < shorter && before.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        final List<T> beforeAlone = before.subList(start, before.size() - end);
        final List<T> nowAlone = now.subList(start, now.size() - end);
        return new Difference<>(without(beforeAlone, nowAlone), without(nowAlone, beforeAlone));
    }

    /** The part of the difference that passes the test. */
    Difference<T> only(final Predicate<? super T> test) {
        return new Difference<>(gone.stream().filter(test).toList(), come.stream().filter(test).toList());
    }

    int size() {
        return gone.size() + come.size();
    }

    private static <T> List<T> without(final List<T> some, final List<T> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some;
        }
        final Set<T> not = Collections.newSetFromMap(new IdentityHashMap<>(others.size()));
        not.addAll(others);
        final List<T> left = new ArrayList<>();
        some.forEach(each -> {
            if (!not.contains(each)) {
                left.add(each);
            }
        });
        return left;
    }
}
