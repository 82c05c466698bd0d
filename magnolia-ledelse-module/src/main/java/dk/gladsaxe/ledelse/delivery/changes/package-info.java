/**
 * The feed of changes: what has changed in the content since a client last asked, also across restarts. Knows the model,
 * the snapshot and what an answer shows of an item; nothing of the repository or of HTTP.
 */
package dk.gladsaxe.ledelse.delivery.changes;
