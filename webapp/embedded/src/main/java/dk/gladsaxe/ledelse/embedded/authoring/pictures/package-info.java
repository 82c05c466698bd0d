/** Pictures: looking for one, bringing a new one, and showing them small. */
package dk.gladsaxe.ledelse.embedded.authoring.pictures;
