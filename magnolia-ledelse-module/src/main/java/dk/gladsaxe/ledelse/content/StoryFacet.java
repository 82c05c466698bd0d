package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Story;
import java.util.Collection;
import java.util.function.Function;

/** How stories are narrowed down. */
public enum StoryFacet implements Facet<Story> {

    /** The key of a relation. */
    RELATION("relation", Story::relations),

    /** The identifier of a focus point. */
    FOCUS_POINT("focusPoint", Story::focusPoints),

    /** The identifier of a question. */
    QUESTION("question", Story::questions),

    /** A theme, letter for letter. */
    THEME("theme", Story::themes);

    private final String key;
    private final Function<Story, Collection<String>> values;

    StoryFacet(final String key, final Function<Story, Collection<String>> values) {
        this.key = key;
        this.values = values;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Collection<String> valuesOf(final Story item) {
        return values.apply(item);
    }
}
