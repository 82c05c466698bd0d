/** Who did what, read from the records that operations leave. */
package dk.gladsaxe.ledelse.embedded.editing.audit;
