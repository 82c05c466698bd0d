/**
 * The forms that apps and dialogs define, as values: what is edited, how, with which labels, and what is allowed. Reads
 * the very definitions that a Magnolia reads; knows nothing of how a form is drawn or where its values are stored.
 */
package dk.gladsaxe.ledelse.embedded.forms;
