package dk.gladsaxe.ledelse.document;

/**
 * A line of the document that holds text.
 *
 * @param number    counted from 1 in the text as it came
 * @param text      trimmed, single spaces, never blank, without its bullet
 * @param gap       what stands between this line and the one before
 * @param bullet    whether a bullet stood in front
 * @param continued whether a broken word of the line before was mended with the start of this line
 */
record Line(int number, String text, Gap gap, boolean bullet, boolean continued) {

    /** What separates two lines of text. */
    enum Gap { NONE, BLANK, PAGE }

    Line withText(final String other) {
        return new Line(number, other, gap, bullet, continued);
    }

    Line asContinued(final String rest) {
        return new Line(number, rest, gap, bullet, true);
    }

    boolean startsLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean startsWithDash() {
        return Shapes.DASH.matcher(text).lookingAt();
    }

    int wordCount() {
        return text.split(" ").length;
    }
}
