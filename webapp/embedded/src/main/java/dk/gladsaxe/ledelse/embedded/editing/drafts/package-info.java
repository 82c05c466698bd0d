/** What somebody has written and not saved yet, kept in case the browser or the connection goes. */
package dk.gladsaxe.ledelse.embedded.editing.drafts;
