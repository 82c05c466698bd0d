/** Publishing and taking back, as people do it: with rights, records and what else ends by it. */
package dk.gladsaxe.ledelse.embedded.editing.publishing;
