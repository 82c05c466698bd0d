/** The importer of framework documents: what a document would change, item by item, and what of it is accepted. */
package dk.gladsaxe.ledelse.embedded.authoring.importing;
