/** The keys that definitions may have: one table, {@code schema.yaml}, that loader and checker share. */
package dk.gladsaxe.ledelse.embedded.definitions.schema;
