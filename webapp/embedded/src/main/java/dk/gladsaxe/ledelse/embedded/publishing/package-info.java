/** Copies content from the author instance to the public one. */
package dk.gladsaxe.ledelse.embedded.publishing;
