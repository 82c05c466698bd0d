/**
 * Endpoints that are classes of a module's own, written for JAX-RS: holds them against their definitions, and lets
 * RESTEasy, which is what a Magnolia has too, answer with them.
 */
package dk.gladsaxe.ledelse.embedded.rest;
