/** What editors do to content: operations that are done whole or not at all, with a record of who did what. */
package dk.gladsaxe.ledelse.embedded.editing;
