package dk.gladsaxe.ledelse.search;

/**
 * Walks through the words of a text. A word is a run of letters and digits. What follows an apostrophe as a short ending
 * ({@code leader's}, {@code A4'eren}) belongs to no word. Each word is folded, see {@link Folding}, into letters that the
 * next word overwrites, so that looking through many texts makes no string for each of their words.
 */
final class Words {

    /** How much of a text is looked at, in chars. */
    static final int MOST_TEXT = 100_000;

    private static final int LONGEST_ENDING = 4;
    private static final int ASCII = 0x80;

    private final String text;
    private final int length;
    private final char[] folded = new char[2 * Folding.LONGEST];
    private int size;
    private int start;
    private int end;
    private int next;

    Words(final String text) {
        this.text = text;
        this.length = Math.min(text.length(), MOST_TEXT);
    }

    /** Goes on to the next word; false when there is none. */
    boolean next() {
        size = 0;
        while (size == 0 && next < length) {
            start = next;
            end = runFrom(start);
            if (end == start) {
                next += Character.charCount(text.codePointAt(start));
            } else {
                fold();
                next = pastEnding();
            }
        }
        return size > 0;
    }

    /** Where the word begins in the text, in chars. */
    int start() {
        return start;
    }

    /** Behind its last char. */
    int end() {
        return end;
    }

    /** The word, folded; never empty. */
    String word() {
        return new String(folded, 0, size);
    }

    /** Whether the word, folded, is this one. */
    boolean is(final String word) {
        boolean same = word.length() == size;
        for (int i = 0; same && i < size; i++) {
            same = word.charAt(i) == folded[i];
        }
        return same;
    }

    /** As {@link String#hashCode()} of the word, folded. */
    int hash() {
        int hash = 0;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + folded[i];
        }
        return hash;
    }

    private int runFrom(final int from) {
        int at = from;
        while (at < length) {
            final char character = text.charAt(at);
            if (character < ASCII) {
                if (!Character.isLetterOrDigit(character)) {
                    break;
                }
                at++;
            } else {
                final int point = text.codePointAt(at);
                if (!Character.isLetterOrDigit(point) && (at == from || !joins(point))) {
                    break;
                }
                at += Character.charCount(point);
            }
        }
        return Math.min(at, length);
    }

    /** Accents that stand alone, soft hyphens and other marks that nobody sees do not end a word. */
    private static boolean joins(final int character) {
        final int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private int pastEnding() {
        if (end < length && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')) {
            final int ending = runFrom(end + 1);
            return ending - end - 1 <= LONGEST_ENDING ? ending : end + 1;
        }
        return end;
    }

    private void fold() {
        final int last = Math.min(end, start + Folding.LONGEST);
        for (int at = start; at < last; at++) {
            final char letter = Character.toLowerCase(text.charAt(at));
            switch (letter) {
                case 'æ' -> add('a', 'e');
                case 'ø' -> add('o', 'e');
                case 'å' -> add('a', 'a');
                default -> {
                    if (letter >= ASCII) {
                        final String word = Folding.fold(text.substring(start, end));
                        word.getChars(0, word.length(), folded, 0);
                        size = word.length();
                        return;
                    }
                    folded[size++] = letter;
                }
            }
        }
        size = Math.min(size, Folding.LONGEST);
    }

    private void add(final char first, final char second) {
        folded[size++] = first;
        folded[size++] = second;
    }
}
