/** Holds the module's resources against each other: what one file names, another must have. */
package dk.gladsaxe.ledelse.resources;
