/** Looks modules over before a CMS does: every finding with file, line, what is wrong and a remedy. */
package dk.gladsaxe.ledelse.embedded.check;
