package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.Question;
import java.util.Collection;
import java.util.function.Function;

/** How questions are narrowed down. */
public enum QuestionFacet implements Facet<Question> {

    /** The key of a relation. */
    RELATION("relation", Question::relations),

    /** The identifier of a focus point. */
    FOCUS_POINT("focusPoint", question -> question.focusPoint().stream().toList()),

    /** The key of an audience. */
    AUDIENCE("audience", question -> question.audience().map(Keyed::key).stream().toList()),

    /** The key of a situation. */
    SITUATION("situation", question -> question.situation().map(Keyed::key).stream().toList());

    private final String key;
    private final Function<Question, Collection<String>> values;

    QuestionFacet(final String key, final Function<Question, Collection<String>> values) {
        this.key = key;
        this.values = values;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Collection<String> valuesOf(final Question item) {
        return values.apply(item);
    }
}
