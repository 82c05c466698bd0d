/** Earlier states of content, kept in the same save as each change and publication, and put back from there. */
package dk.gladsaxe.ledelse.embedded.editing.versions;
