package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Framework;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** How editions are narrowed down. */
public enum FrameworkFacet implements Facet<Framework> {

    /** The label of the edition. */
    EDITION("edition", framework -> List.of(framework.edition()));

    private final String key;
    private final Function<Framework, Collection<String>> values;

    FrameworkFacet(final String key, final Function<Framework, Collection<String>> values) {
        this.key = key;
        this.values = values;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Collection<String> valuesOf(final Framework item) {
        return values.apply(item);
    }
}
