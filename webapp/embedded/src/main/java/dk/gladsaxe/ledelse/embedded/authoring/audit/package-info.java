/** Who did what, over all content. */
package dk.gladsaxe.ledelse.embedded.authoring.audit;
