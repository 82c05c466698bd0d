package dk.gladsaxe.ledelse.embedded.delivery.query;

import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;

/**
 * Keeps patterns that a client sends cheap. Jackrabbit tries every way to share a text among the signs that stand for
 * any text: a dozen of them in a row keep it busy for half a minute, and mean what one of them means.
 */
final class Wildcards {

    /** How many signs for any text a pattern may hold, those that stand in a row counted as one. */
    static final int MOST = 4;

    private static final char ESCAPE = '\\';

    private Wildcards() {
    }

    /**
     * The pattern with one sign where several stand in a row; a {@link DeliveryFailure} when it still holds too many.
     *
     * @param any the sign that stands for any text; after a backslash it is an ordinary one
     */
    static String cheap(final String pattern, final char any) {
        final StringBuilder cheap = new StringBuilder();
        int wildcards = 0;
        boolean escaped = false;
        boolean afterWildcard = false;
        for (final char sign : pattern.toCharArray()) {
            final boolean wildcard = sign == any && !escaped;
            if (!wildcard || !afterWildcard) {
                cheap.append(sign);
                wildcards += wildcard ? 1 : 0;
            }
            afterWildcard = wildcard;
            escaped = sign == ESCAPE && !escaped;
        }
        if (wildcards > MOST) {
            throw new DeliveryFailure(ErrorCode.BAD_REQUEST, pattern + ": a pattern holds " + any + " in at most " + MOST
                    + " places");
        }
        return cheap.toString();
    }
}
