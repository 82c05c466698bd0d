/** What waits for publication, and what is planned. */
package dk.gladsaxe.ledelse.embedded.authoring.review;
