package dk.gladsaxe.ledelse.embedded.rendering;

/** Who a page is drawn for. */
public enum Mode {

    /** The page editor of an author instance: with markers for pages, areas and components. */
    EDIT,

    /** An author instance outside the page editor: with the page marker only, as recorded. */
    PREVIEW,

    /** Visitors of a public instance: no markers. */
    LIVE
}
