/**
 * What stands at the addresses of the API: each resource with the parameters it takes and the shape it answers in.
 * Knows what may be asked and what answers look like; nothing of HTTP but statuses.
 */
package dk.gladsaxe.ledelse.delivery.resource;
