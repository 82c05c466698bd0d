/** Pictures that editors bring: what may come in, and how it is stored. */
package dk.gladsaxe.ledelse.embedded.editing.assets;
