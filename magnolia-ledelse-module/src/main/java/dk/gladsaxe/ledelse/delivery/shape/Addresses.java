package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.content.FrameworkFacet;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.RelationFacet;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Relation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which address an item has, from the API's root on, and which item an address means. An address that this gives leads
 * to the very item it was given for, whatever else is there.
 */
public final class Addresses {

    /** What no server takes amiss in a path, encoded or not. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_~-][\\p{L}\\p{N}._~ -]*");

    private Addresses() {
    }

    public static String of(final Item item, final Ledelsesgrundlag snapshot) {
        return switch (ItemType.of(item)) {
            case FRAMEWORK -> "framework/" + Links.encoded(edition((Framework) item, snapshot));
            case RELATION -> of((Relation) item, snapshot);
            case FOCUS_POINT -> "focus-points/" + Links.encoded(item.id());
            case STORY -> "stories/" + Links.encoded(item.id());
            case QUESTION -> "questions/" + Links.encoded(item.id());
        };
    }

    private static String of(final Relation relation, final Ledelsesgrundlag snapshot) {
        final Optional<Framework> framework = snapshot.frameworks().find(relation.framework());
        if (!PLAIN.matcher(relation.key()).matches()
                || framework.flatMap(each -> snapshot.relation(each, relation.key()))
                        .filter(relation::equals).isEmpty()) {
            return "relations/" + Links.encoded(relation.id());
        }
        final String address = "relations/" + Links.encoded(relation.key());
        return framework.equals(snapshot.current()) ? address
                : address + "?edition=" + Links.encoded(edition(framework.get(), snapshot));
    }

    /** What addresses call an edition: its label, or its identifier where the label could mean something else. */
    public static String edition(final Framework framework, final Ledelsesgrundlag snapshot) {
        final String label = framework.edition();
        return PLAIN.matcher(label).matches() && edition(label, snapshot).filter(framework::equals).isPresent()
                ? label : framework.id();
    }

    /** The edition of this label, identifier or node name; of several with one label, the one that began last. */
    public static Optional<Framework> edition(final String called, final Ledelsesgrundlag snapshot) {
        return snapshot.frameworks().with(FrameworkFacet.EDITION, called).stream().findFirst()
                .or(() -> snapshot.frameworks().find(called));
    }

    /** The relation that bears a key today: in the edition that holds, else in the newest that has it. */
    public static Optional<Relation> relation(final String key, final Ledelsesgrundlag snapshot) {
        final List<Relation> all = snapshot.relations().with(RelationFacet.KEY, key);
        return snapshot.current()
                .flatMap(now -> all.stream().filter(each -> each.framework().equals(now.id())).findFirst())
                .or(() -> all.stream().findFirst());
    }
}
