/**
 * The content as one immutable snapshot, found by identifier, key and facet. Knows the model; of JCR only how a
 * repository is reached. No request ever waits for a query.
 */
package dk.gladsaxe.ledelse.content;
