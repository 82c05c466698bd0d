/** The first page of the authoring interface: what there is to do, and where. */
package dk.gladsaxe.ledelse.embedded.authoring.launcher;
