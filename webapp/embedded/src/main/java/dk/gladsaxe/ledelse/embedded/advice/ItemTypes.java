package dk.gladsaxe.ledelse.embedded.advice;

/** The node types of which rules know more than their fields tell. */
final class ItemTypes {

    static final String FRAMEWORK = "ledelse:framework";
    static final String FOCUS_POINT = "ledelse:focusPoint";
    static final String STORY = "ledelse:story";

    private ItemTypes() {
    }
}
