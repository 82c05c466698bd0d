package dk.gladsaxe.ledelse.embedded.editing.items;

import java.text.Normalizer;
import java.util.Locale;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Names of nodes that people can read in an address. */
public final class NodeNames {

    private static final int LONGEST = 80;
    private static final String WHEN_NOTHING_IS_LEFT = "uden-navn";

    private NodeNames() {
    }

    /** Lower-case letters, digits and hyphens made of any text: {@code Nå, så gør vi det!} is {@code naa-saa-goer-vi-det}. */
    public static String of(final String text) {
        final String danish = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replace("ß", "ss");
        final String plain = Normalizer.normalize(danish, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        final String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? WHEN_NOTHING_IS_LEFT : cut;
    }

    /** The wanted name, or the first of {@code name-2}, {@code name-3} ... that the folder does not have yet. */
    public static String free(final Node folder, final String wanted) throws RepositoryException {
        String name = wanted;
        for (int number = 2; folder.hasNode(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }
}
