/** The screens for users: the list, a user, one's own password. */
package dk.gladsaxe.ledelse.embedded.authoring.users;
