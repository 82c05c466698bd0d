package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.FocusPoint;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** How focus points are narrowed down. */
public enum FocusPointFacet implements Facet<FocusPoint> {

    /** The identifier of the relation. */
    RELATION("relation", focusPoint -> List.of(focusPoint.relation()));

    private final String key;
    private final Function<FocusPoint, Collection<String>> values;

    FocusPointFacet(final String key, final Function<FocusPoint, Collection<String>> values) {
        this.key = key;
        this.values = values;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Collection<String> valuesOf(final FocusPoint item) {
        return values.apply(item);
    }
}
