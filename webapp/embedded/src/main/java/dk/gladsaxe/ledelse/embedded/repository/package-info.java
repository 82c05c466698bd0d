/** Jackrabbit: the folder it keeps everything in, workspaces, node types, and sessions that see what a user may see. */
package dk.gladsaxe.ledelse.embedded.repository;
