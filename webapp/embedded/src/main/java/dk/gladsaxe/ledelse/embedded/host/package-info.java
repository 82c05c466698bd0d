/** Composes the rooms: modules, the two instances, what answers requests, and the server around them. */
package dk.gladsaxe.ledelse.embedded.host;
