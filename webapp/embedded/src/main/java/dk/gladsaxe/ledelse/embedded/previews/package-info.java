/** The door by which people without an account see a draft that was shared with them, and nothing else. */
package dk.gladsaxe.ledelse.embedded.previews;
