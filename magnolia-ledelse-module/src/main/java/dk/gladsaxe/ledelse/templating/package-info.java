/**
 * What page templates call: the snapshot in words that read well in FreeMarker.
 * Knows model, content, search and print, and asks the magnolia package for the running CMS's snapshot.
 */
package dk.gladsaxe.ledelse.templating;
