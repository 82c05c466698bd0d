/**
 * The ledelse API as a REST resource that a Magnolia finds by an endpoint definition: once for {@code javax.ws.rs} and
 * once for {@code jakarta.ws.rs}, over one core. Knows delivery, and magnolia, where the running API is.
 */
package dk.gladsaxe.ledelse.rest;
