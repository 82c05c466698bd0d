/** Pages as editors see them: the tree, the forms of pages and components, the page editor, previews and who gets one. */
package dk.gladsaxe.ledelse.embedded.authoring.pages;
