/** The command line {@code ledelse}. */
package dk.gladsaxe.ledelse.embedded.cli;
