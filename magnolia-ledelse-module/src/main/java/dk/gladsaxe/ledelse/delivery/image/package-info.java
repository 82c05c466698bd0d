/**
 * Pictures in smaller sizes than they are kept in. Knows what resources are and which pictures the content has.
 */
package dk.gladsaxe.ledelse.delivery.image;
