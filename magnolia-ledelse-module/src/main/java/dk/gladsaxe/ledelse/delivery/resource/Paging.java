package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.query.Cursor;
import dk.gladsaxe.ledelse.delivery.query.Listing;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.query.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a list a request wants, and where the next part is.
 */
final class Paging {

    private final String address;
    private final Call call;
    private final String list;

    /**
     * @param address   of the list, from the API's root on
     * @param narrowing the parameters that say which list it is, and in which order, besides the language
     * @param call      of a resource that takes limit and cursor
     */
    Paging(final String address, final List<Parameter<?>> narrowing, final Call call) {
        final List<Parameter<?>> telling = new ArrayList<>(narrowing);
        telling.add(Common.LANG);
        this.address = address;
        this.call = call;
        this.list = address + "?" + call.arguments().about(telling);
    }

    <T> Listing.Page<T> page(final Listing<T> listing) {
        final Optional<String> cursor = call.get(Common.CURSOR);
        final Optional<List<String>> after = place();
        return listing.page(after, call.get(Common.LIMIT)).orElseThrow(() -> refused(cursor.orElseThrow()));
    }

    /** The place that the cursor stands for, if there is a cursor. */
    Optional<List<String>> place() {
        return call.get(Common.CURSOR).map(word -> Cursor.place(list, word).orElseThrow(() -> refused(word)));
    }

    /** The address of the next part; absent when this was the last. */
    Optional<String> next(final Listing.Page<?> page) {
        return page.last().map(this::from);
    }

    /** The address of the part behind a place. */
    String from(final List<String> place) {
        return address + "?" + call.arguments().with(Common.CURSOR, Cursor.word(list, place));
    }

    /** The address of this part. */
    String self() {
        final String query = call.arguments().toString();
        return query.isEmpty() ? address : address + "?" + query;
    }

    static Problem refused(final String word) {
        return Common.CURSOR.refused(word);
    }
}
