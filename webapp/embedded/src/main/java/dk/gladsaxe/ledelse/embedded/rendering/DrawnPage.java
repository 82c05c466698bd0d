package dk.gladsaxe.ledelse.embedded.rendering;

import java.util.List;

/**
 * A page, wholly drawn.
 *
 * @param status of the answer: 200 unless the script set another
 * @param faults what its scripts stumbled over and was left out of it, for the people who write templates
 */
public record DrawnPage(int status, String html, List<String> faults) {

    public DrawnPage {
        faults = List.copyOf(faults);
    }
}
