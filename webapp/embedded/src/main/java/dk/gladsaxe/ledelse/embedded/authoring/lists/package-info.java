/** Lists and trees of content, with the columns of the app's definition. */
package dk.gladsaxe.ledelse.embedded.authoring.lists;
