/**
 * Full text over the snapshot, in Danish and English: stemming, compounds, synonyms, prefixes, marked excerpts.
 * Knows model and content, and the stemmers that the module's jar carries; no repository and no index on disk.
 */
package dk.gladsaxe.ledelse.search;
