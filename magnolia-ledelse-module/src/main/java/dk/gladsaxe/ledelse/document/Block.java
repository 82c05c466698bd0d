package dk.gladsaxe.ledelse.document;

import java.util.List;
import java.util.stream.Collectors;

/** Lines that belong together: a bullet with its wrapped lines, a paragraph, or one heading. Never empty. */
record Block(Kind kind, List<Line> lines) {

    /** What a block is, as far as its lines tell. */
    enum Kind { TEXT, BULLET, RELATION, OVERVIEW, VIEW }

    Block {
        lines = List.copyOf(lines);
    }

    boolean is(final Kind wanted) {
        return kind == wanted;
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    boolean startsWithDash() {
        return lines.get(0).startsWithDash();
    }
}
