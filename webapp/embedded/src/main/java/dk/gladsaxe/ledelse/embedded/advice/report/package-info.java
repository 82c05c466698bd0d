/** The advice about all content, kept up to date as content changes. */
package dk.gladsaxe.ledelse.embedded.advice.report;
