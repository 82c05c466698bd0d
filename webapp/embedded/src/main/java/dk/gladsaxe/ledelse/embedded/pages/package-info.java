/** Puts rendering, functions and assets together and answers requests for pages. */
package dk.gladsaxe.ledelse.embedded.pages;
