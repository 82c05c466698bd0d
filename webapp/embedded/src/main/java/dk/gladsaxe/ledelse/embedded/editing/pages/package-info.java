/** Pages, their areas and components: what editors do to them, and how it is undone. */
package dk.gladsaxe.ledelse.embedded.editing.pages;
