/** Deleting to a bin and back, for good, and copies. */
package dk.gladsaxe.ledelse.embedded.editing.bin;
