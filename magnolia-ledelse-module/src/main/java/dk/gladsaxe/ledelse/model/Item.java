package dk.gladsaxe.ledelse.model;

/** One piece of content that editors keep, and that others may refer to. */
public sealed interface Item permits Framework, Relation, FocusPoint, Story, Question {

    /** The identifier of its node, by which other items refer to it; never blank. */
    String id();

    /** The name of its node, which stands in addresses; never blank, unique only among its siblings. */
    String name();
}
