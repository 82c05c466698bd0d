/** The files that modules and light modules bring, layered as Magnolia layers them, and word of their changes. */
package dk.gladsaxe.ledelse.embedded.resources;
