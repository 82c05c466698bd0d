/**
 * Puts a framework document into the content: gets the text out of a file, plans what would change, and applies the
 * plan to the author instance, or writes it as bootstrap files for a Magnolia.
 */
package dk.gladsaxe.ledelse.embedded.importer;
