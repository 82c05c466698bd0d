/** Asking for publication, and what becomes of it. */
package dk.gladsaxe.ledelse.embedded.editing.review;
