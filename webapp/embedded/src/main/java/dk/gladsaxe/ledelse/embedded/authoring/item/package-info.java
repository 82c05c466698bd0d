/** What can be done to items besides writing them, one or several at once, and what there is to know about one. */
package dk.gladsaxe.ledelse.embedded.authoring.item;
