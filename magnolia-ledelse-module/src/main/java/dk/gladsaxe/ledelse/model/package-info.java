/**
 * What a leadership framework consists of, as immutable values.
 * Knows no other package; a value that exists is valid, and rich text that exists is sanitised.
 */
package dk.gladsaxe.ledelse.model;
