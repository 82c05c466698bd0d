/**
 * Reads the content workspaces into one immutable snapshot and swaps it for a new one when content changes.
 * Knows the model and JCR; no request ever waits for a query, and JCR's checked exception does not leave this package.
 */
package dk.gladsaxe.ledelse.content;
