package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.problems.Place;

/**
 * What a module builds on.
 *
 * @param optional when true only the order is affected
 */
public record Dependency(String name, VersionRange versions, boolean optional, Place place) {
}
