/**
 * The authoring interface at {@code /author/.magnolia/admincentral}: screens drawn on the server, with small scripts on
 * top. Each screen has a package of its own below this one; what screens share is here.
 */
package dk.gladsaxe.ledelse.embedded.authoring;
