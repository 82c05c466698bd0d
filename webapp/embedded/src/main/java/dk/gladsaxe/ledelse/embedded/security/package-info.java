/** What a user may do: plain values, that the repository and the server ask. */
package dk.gladsaxe.ledelse.embedded.security;
