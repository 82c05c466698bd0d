package dk.gladsaxe.ledelse.document;

/**
 * A line of the document that holds text.
 *
 * @param number    counted from 1 in the text as it came
 * @param text      trimmed, single spaces, never blank, without its bullet
 * @param gap       what stands between this line and the one before
 * @param bullet    whether a bullet stood in front
 * @param continued whether a broken word of the line before was mended with the start of this line
 * @param width     how many characters the line had before words were mended
 */
record Line(int number, String text, Gap gap, boolean bullet, boolean continued, int width) {

    Line(final int number, final String text, final Gap gap, final boolean bullet) {
        this(number, text, gap, bullet, false, text.length());
    }

    /** What separates two lines of text. */
    enum Gap { NONE, BLANK, PAGE }

    Line withText(final String other) {
        return new Line(number, other, gap, bullet, continued, width);
    }

    Line asContinued(final String rest) {
        return new Line(number, rest, gap, bullet, true, width);
    }

    boolean startsLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    boolean startsWithDash() {
        return Shapes.DASH.matcher(text).lookingAt();
    }

    String firstWord() {
        return text.split(" ", 2)[0];
    }
}
