/** The classes of modules, loaded once for each instance, and the way in which they find their CMS. */
package dk.gladsaxe.ledelse.embedded.classes;
