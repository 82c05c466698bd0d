/** What a handler of requests is given, and what it gives; the only room between the server and those who answer. */
package dk.gladsaxe.ledelse.embedded.web;
