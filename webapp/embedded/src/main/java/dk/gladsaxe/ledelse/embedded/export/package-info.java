/**
 * The ledelse API as files, for web servers that only serve files. It knows the API by its answers alone: it begins at the
 * API's description and follows the links.
 */
package dk.gladsaxe.ledelse.embedded.export;
