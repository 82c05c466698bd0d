/**
 * What channels get below {@code /.rest}: content as JSON, addressed, queried and told as Magnolia's delivery endpoint
 * (version 2) does.
 */
package dk.gladsaxe.ledelse.embedded.delivery;
