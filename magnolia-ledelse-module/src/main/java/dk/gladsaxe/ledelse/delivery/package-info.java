/**
 * The snapshot as JSON: the ledelse API without an HTTP library. Knows model, content and search.
 */
package dk.gladsaxe.ledelse.delivery;
