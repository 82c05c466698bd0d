/** Publication at a time: what was planned by whom. */
package dk.gladsaxe.ledelse.embedded.editing.schedule;
