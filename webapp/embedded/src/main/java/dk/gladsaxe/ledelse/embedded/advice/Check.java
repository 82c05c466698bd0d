package dk.gladsaxe.ledelse.embedded.advice;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a rule does: values in, remarks out. Holds no state. */
@FunctionalInterface
interface Check {

    Stream<Remark> of(Item item, Surroundings around);

    /** For items of one type. */
    static Check inItemsOf(final String type, final Check check) {
        return (item, around) -> item.type().equals(type) ? check.of(item, around) : Stream.empty();
    }

    /** For each text that is there to be read, in each language: gives the arguments of each remark about it. */
    static Check inTexts(final Function<Passage, Stream<List<String>>> check) {
        return inPassages(Passage::prose, check);
    }

    /** For each formatted text. */
    static Check inFormattedTexts(final Function<Passage, Stream<List<String>>> check) {
        return inPassages(Passage::rich, check);
    }

    private static Check inPassages(
            final Predicate<Passage> which, final Function<Passage, Stream<List<String>>> check) {
        return (item, around) -> item.passages().stream().filter(which)
                .flatMap(passage -> check.apply(passage).map(arguments -> new Remark(passage.path(), arguments)));
    }
}
