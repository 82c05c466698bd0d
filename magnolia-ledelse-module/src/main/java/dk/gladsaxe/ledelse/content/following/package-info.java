/**
 * Listens to the workspaces, has what changed read on a thread of its own, and swaps the snapshot for a new one.
 */
package dk.gladsaxe.ledelse.content.following;
