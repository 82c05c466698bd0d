/** Addresses of content, and the links that editors set in rich text: one rule for pages and for delivered content. */
package dk.gladsaxe.ledelse.embedded.links;
