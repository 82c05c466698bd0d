/** Users, groups and roles as Magnolia stores them, their passwords, and logging in. */
package dk.gladsaxe.ledelse.embedded.accounts;
