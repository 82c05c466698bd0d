/** What is wrong with a module's files, said so that a person can mend it: file, line, key, what, remedy. */
package dk.gladsaxe.ledelse.embedded.problems;
