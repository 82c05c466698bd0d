/** What refers to what, across all workspaces. */
package dk.gladsaxe.ledelse.embedded.editing.usage;
