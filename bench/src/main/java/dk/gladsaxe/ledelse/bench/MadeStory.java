package dk.gladsaxe.ledelse.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A generated story.
 *
 * @param name   of its node; unique
 * @param texts  by the name of the property
 * @param lists  by the name of the property
 * @param dates  by the name of the property
 * @param flags  by the name of the property
 */
record MadeStory(
        String name,
        Map<String, String> texts,
        Map<String, List<String>> lists,
        Map<String, LocalDate> dates,
        Map<String, Boolean> flags) {

    MadeStory {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
        dates = Map.copyOf(dates);
        flags = Map.copyOf(flags);
    }
}
