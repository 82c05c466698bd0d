/** The forms in which items are written: what the browser shows, what it sends, and what becomes of it. */
package dk.gladsaxe.ledelse.embedded.authoring.detail;
