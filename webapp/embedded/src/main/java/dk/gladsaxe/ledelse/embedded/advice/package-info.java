/**
 * Help for those who write: rules that look at what is filled in and say what could be better. A rule is given values
 * and gives findings; it changes nothing and keeps nobody from saving.
 */
package dk.gladsaxe.ledelse.embedded.advice;
