/** Advice to those who write: beside the form that they write in, and as a report about all content. */
package dk.gladsaxe.ledelse.embedded.authoring.advice;
