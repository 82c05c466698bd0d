/**
 * Reads the workspaces, and again what has changed in them, into content. Here JCR's checked exception becomes a fault.
 */
package dk.gladsaxe.ledelse.content.reading;
