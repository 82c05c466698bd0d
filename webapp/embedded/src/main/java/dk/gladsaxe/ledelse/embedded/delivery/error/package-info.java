/** How a request fails. */
package dk.gladsaxe.ledelse.embedded.delivery.error;
