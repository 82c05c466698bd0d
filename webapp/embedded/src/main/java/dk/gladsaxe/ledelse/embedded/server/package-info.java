/** Tomcat, and the way of a request through an instance: access, locale prefix, virtual URI, handlers, errors. */
package dk.gladsaxe.ledelse.embedded.server;
