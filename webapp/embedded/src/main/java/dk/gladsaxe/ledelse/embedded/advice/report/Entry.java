package dk.gladsaxe.ledelse.embedded.advice.report;

import dk.gladsaxe.ledelse.embedded.advice.Advice;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;

/**
 * One piece of advice about one item.
 *
 * @param app name of the app that edits the item
 */
public record Entry(String app, String workspace, Row row, Advice advice) {
}
