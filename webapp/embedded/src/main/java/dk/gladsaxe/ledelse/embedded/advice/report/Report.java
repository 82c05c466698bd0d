package dk.gladsaxe.ledelse.embedded.advice.report;

import java.util.List;

/**
 * The advice about all content.
 *
 * @param entries those that matter most first, then by app and title; what was found before the content was last
 *                looked through to its end
 * @param done    how many items have been looked at since it last changed
 * @param total   how many there are; 0 while that is not known
 * @param ready   whether the entries are about all content as it is now
 */
public record Report(List<Entry> entries, int done, int total, boolean ready) {

    static final Report EMPTY = new Report(List.of(), 0, 0, false);

    public Report {
        entries = List.copyOf(entries);
    }
}
