package dk.gladsaxe.ledelse.embedded.editing.listing;

import java.util.Optional;

/**
 * Which rows somebody wants to see.
 *
 * @param text       words that all must stand in a row; empty for all rows
 * @param status     the one status; absent for all but deleted ones
 * @param reference  identifier of a node that a row must name; empty for any
 * @param folder     path of the folder whose children are wanted; absent for all items of the workspace without folders
 * @param sort       a property, or {@code name}, {@code title}, {@code status}, {@code mgnl:lastModified}
 * @param descending the largest first
 * @param offset     how many rows to leave out
 * @param limit      how many to give at most
 */
public record ListQuery(String text, Optional<ItemStatus> status, String reference, Optional<String> folder,
        String sort, boolean descending, int offset, int limit) {
}
