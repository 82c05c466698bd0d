/**
 * The only way into a running Magnolia, by reflection, so that one jar fits every branch and builds without it.
 * Knows content and JCR, and holds the one snapshot of the CMS it runs in.
 */
package dk.gladsaxe.ledelse.magnolia;
