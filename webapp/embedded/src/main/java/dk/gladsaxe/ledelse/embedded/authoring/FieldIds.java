package dk.gladsaxe.ledelse.embedded.authoring;

/** Identifiers of the fields on the page of a form, for links that lead to one. */
public final class FieldIds {

    private FieldIds() {
    }

    /** @param path of the value, see {@link dk.gladsaxe.ledelse.embedded.forms.Submission} */
    public static String of(final String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("-$", "");
    }
}
