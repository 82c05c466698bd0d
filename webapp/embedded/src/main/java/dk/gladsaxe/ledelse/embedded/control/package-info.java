/**
 * How a command reaches the host that already runs on its home: a file there names port and token, and a handler lets
 * the running host do what the command asks, sending back what it prints and its exit code.
 */
package dk.gladsaxe.ledelse.embedded.control;
