/** What modules define in YAML, decorated, held against the table of known keys, and turned into values. */
package dk.gladsaxe.ledelse.embedded.definitions;
