/** Draws pages: FreeMarker with the settings of Magnolia 6.2, its directives, and what scripts find by name. */
package dk.gladsaxe.ledelse.embedded.rendering;
