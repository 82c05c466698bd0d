/** The bin: what was deleted, and the ways out of it. */
package dk.gladsaxe.ledelse.embedded.authoring.bin;
