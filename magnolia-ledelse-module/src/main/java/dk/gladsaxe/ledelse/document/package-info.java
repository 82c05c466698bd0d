/**
 * Reads the text of the printed framework document, as it comes out of a PDF, into values.
 *
 * <p>The text is recognised by the shape of the document (headings, taglines, lead-ins, bullets, an address block),
 * never by its sentences. Getting text out of a file and putting the values into a repository is the caller's work.
 */
package dk.gladsaxe.ledelse.document;
