/** From the parameters of an address to the nodes they ask for. */
package dk.gladsaxe.ledelse.embedded.delivery.query;
