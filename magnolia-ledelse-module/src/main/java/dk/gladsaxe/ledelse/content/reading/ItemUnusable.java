package dk.gladsaxe.ledelse.content.reading;

/** That an item cannot be shown and is left out; says which property is to blame. */
final class ItemUnusable extends RuntimeException {

    private final String property;

    ItemUnusable(final String property, final String message) {
        super(message);
        this.property = property;
    }

    String property() {
        return property;
    }
}
