/** Modules and light modules: what their descriptors say, and the order in which they build on each other. */
package dk.gladsaxe.ledelse.embedded.modules;
