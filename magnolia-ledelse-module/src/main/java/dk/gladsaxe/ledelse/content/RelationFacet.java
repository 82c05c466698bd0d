package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Relation;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** How relations are narrowed down. */
public enum RelationFacet implements Facet<Relation> {

    /** The identifier of the framework. */
    FRAMEWORK("framework", relation -> List.of(relation.framework())),

    /** The key, the same in every edition. */
    KEY("key", relation -> List.of(relation.key()));

    private final String key;
    private final Function<Relation, Collection<String>> values;

    RelationFacet(final String key, final Function<Relation, Collection<String>> values) {
        this.key = key;
        this.values = values;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Collection<String> valuesOf(final Relation item) {
        return values.apply(item);
    }
}
