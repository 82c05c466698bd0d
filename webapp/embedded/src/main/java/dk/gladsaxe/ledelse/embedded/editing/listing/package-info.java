/** What a workspace holds, in memory, for lists that answer at once however long they are. */
package dk.gladsaxe.ledelse.embedded.editing.listing;
