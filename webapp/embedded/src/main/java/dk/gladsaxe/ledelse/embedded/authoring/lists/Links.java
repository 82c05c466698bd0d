package dk.gladsaxe.ledelse.embedded.authoring.lists;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;

/** Addresses of the same list in another order, on another page, as another view; below the root of the interface. */
public final class Links {

    private final ContentApp app;
    private final ListAddress address;
    private final int total;

    Links(final ContentApp app, final ListAddress address, final int total) {
        this.app = app;
        this.address = address;
        this.total = total;
    }

    public String sort(final Column column) {
        return app.path() + address.sortedBy(column.sort()).encoded();
    }

    /** {@code ascending}, {@code descending} or {@code none}: the words of aria-sort. */
    public String sorted(final Column column) {
        return !column.sort().equals(address.sort()) ? "none" : address.descending() ? "descending" : "ascending";
    }

    public String view(final String view) {
        return app.path() + address.as(view).encoded();
    }

    /** Empty when this is the last page. */
    public String next() {
        return address.page() * ListAddress.PAGE < total ? app.path() + address.at(address.page() + 1).encoded() : "";
    }

    /** Empty when this is the first page. */
    public String previous() {
        return address.page() > 1 ? app.path() + address.at(address.page() - 1).encoded() : "";
    }

    /** The query of the address itself. */
    public String here() {
        return address.encoded();
    }

    public String create() {
        return app.path() + "/new" + address.in(address.folder()).encoded();
    }
}
