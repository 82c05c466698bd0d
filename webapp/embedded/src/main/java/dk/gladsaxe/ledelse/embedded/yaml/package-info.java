/** YAML as Magnolia reads it, version 1.1 with its own tags, with the place of every key kept for messages. */
package dk.gladsaxe.ledelse.embedded.yaml;
