/** Files of modules for browsers. */
package dk.gladsaxe.ledelse.embedded.staticfiles;
