package dk.gladsaxe.ledelse.embedded.advice;

/** A piece of text that is short enough for a message. */
final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {
    }

    /** The beginning of the text on one line, cut between words. */
    static String of(final String text) {
        final String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        final int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > LONGEST / 2 ? space : LONGEST) + " …";
    }
}
