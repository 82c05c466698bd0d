package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.security.Permissions;

/**
 * A role that can be given to users.
 *
 * @param id          identifier of its node, which users' lists of roles hold
 * @param title       as stored; the name where there is none
 * @param description as stored; empty for none
 * @param permissions what it grants by itself
 */
public record Role(String id, String name, String title, String description, Permissions permissions) {
}
