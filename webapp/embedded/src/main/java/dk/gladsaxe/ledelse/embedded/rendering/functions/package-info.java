/**
 * The functions that scripts call ({@code cmsfn}, {@code navfn}, {@code searchfn}, {@code resfn}), with the names and
 * orders of arguments that Magnolia 6.2 has. Their public methods are called by FreeMarker alone; only there does
 * {@code null} stand for what is missing, so that {@code ??} and {@code !} work in scripts.
 */
package dk.gladsaxe.ledelse.embedded.rendering.functions;
