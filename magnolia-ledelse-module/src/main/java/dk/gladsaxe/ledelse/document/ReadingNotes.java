package dk.gladsaxe.ledelse.document;

import java.util.List;

/**
 * What a person should look at after the document has been read.
 *
 * @param unsure   words that were broken, and can be mended in two ways
 * @param missing  parts of a framework that were not found, in plain words
 * @param unplaced texts of the document that belong to no field, as they stand
 * @param remarks  anything else that looks odd, in plain words
 */
public record ReadingNotes(
        List<UnsureWord> unsure, List<String> missing, List<String> unplaced, List<String> remarks) {

    public ReadingNotes {
        unsure = List.copyOf(unsure);
        missing = List.copyOf(missing);
        unplaced = List.copyOf(unplaced);
        remarks = List.copyOf(remarks);
    }
}
