/** Content items as forms edit them: values from and to nodes, creation, saving, and who saved in between. */
package dk.gladsaxe.ledelse.embedded.editing.items;
