package dk.gladsaxe.ledelse.embedded.screenshots;

/**
 * Something to take pictures of.
 *
 * @param name of its files
 * @param path on the public instance, with what follows the question mark
 */
record Scene(String name, String path) {

    String file(final Look look) {
        return name + "-" + look.key() + ".png";
    }
}
