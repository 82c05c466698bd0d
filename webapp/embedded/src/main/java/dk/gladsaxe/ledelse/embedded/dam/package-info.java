/** Assets: for scripts, and for browsers. */
package dk.gladsaxe.ledelse.embedded.dam;
