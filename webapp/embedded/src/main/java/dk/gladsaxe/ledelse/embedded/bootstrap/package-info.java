/** The content that modules bring, read from Magnolia's bootstrap files when a module is installed. */
package dk.gladsaxe.ledelse.embedded.bootstrap;
