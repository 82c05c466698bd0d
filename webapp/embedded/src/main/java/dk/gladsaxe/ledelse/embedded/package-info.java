/** The host: what every room of it is given of the instance that it works for. */
package dk.gladsaxe.ledelse.embedded;
