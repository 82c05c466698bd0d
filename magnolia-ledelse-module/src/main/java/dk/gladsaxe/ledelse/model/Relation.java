package dk.gladsaxe.ledelse.model;

import java.util.Optional;

/**
 * One of the relations leadership is exercised in, as one edition of the framework words it.
 *
 * @param framework the identifier of its framework
 * @param key       what stories, questions and addresses call the relation in every edition
 * @param order     its place among the relations of its framework, smallest first
 */
public record Relation(
        String id,
        String name,
        String framework,
        String key,
        Direction direction,
        Localized title,
        Localized tagline,
        LocalizedRichText introduction,
        long order,
        Colour colour,
        Optional<Image> image) implements Item {

    public Relation {
        Checks.filled(id, "Relation.id");
        Checks.filled(name, "Relation.name");
        Checks.filled(framework, "Relation.framework");
        Checks.filled(key, "Relation.key");
        Checks.present(direction, "Relation.direction");
        Checks.filled(title, "Relation.title");
        Checks.present(tagline, "Relation.tagline");
        Checks.present(introduction, "Relation.introduction");
        Checks.present(colour, "Relation.colour");
        Checks.present(image, "Relation.image");
    }

    /** The same relation with this image. */
    public Relation with(final Optional<Image> otherImage) {
        return new Relation(
                id, name, framework, key, direction, title, tagline, introduction, order, colour, otherImage);
    }
}
