/** Content as scripts see it, in a language and escaped. */
package dk.gladsaxe.ledelse.embedded.rendering.content;
