/**
 * What a request asks for: parameters from an allow-list, places in lists, and what is said to requests that make no
 * sense. Knows shapes only for the answer it gives to those.
 */
package dk.gladsaxe.ledelse.delivery.query;
