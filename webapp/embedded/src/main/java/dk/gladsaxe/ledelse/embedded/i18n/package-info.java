/** The languages of content: which stored name holds the text of which language. */
package dk.gladsaxe.ledelse.embedded.i18n;
