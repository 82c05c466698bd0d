/** Managing users: who they are, their roles and passwords; each operation one save with its record. */
package dk.gladsaxe.ledelse.embedded.editing.users;
