/** From nodes to JSON: which properties, in which language, and with what they refer to. */
package dk.gladsaxe.ledelse.embedded.delivery.content;
