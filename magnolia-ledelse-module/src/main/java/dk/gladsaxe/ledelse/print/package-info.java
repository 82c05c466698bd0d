/**
 * Lays questions out on printed cards, before there is a browser to measure anything: how large the words may be, and
 * where a long text goes on to another card. Knows the model only.
 */
package dk.gladsaxe.ledelse.print;
