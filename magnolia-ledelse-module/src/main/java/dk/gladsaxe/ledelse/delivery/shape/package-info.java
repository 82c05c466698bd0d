/**
 * What JSON the API gives: each type described once as a list of fields, from which it is both written and described.
 * Knows the model and the snapshot; nothing of addresses' parameters, of resources or of HTTP.
 */
package dk.gladsaxe.ledelse.delivery.shape;
