package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.pages.Templates.Choice;
import dk.gladsaxe.ledelse.embedded.editing.pages.Room;
import java.util.List;
import java.util.stream.Stream;

/**
 * An area or a component as the page editor lists it.
 *
 * @param id      of its place on the screen
 * @param label   what its kind is called
 * @param title   what it is recognised by; empty for none
 * @param dialog  identifier of the dialog that edits it; empty for none
 * @param source  path of the page that it is inherited from; empty for what is the page's own
 * @param may     what can be done to it
 * @param room    of an area what it takes; of a component what its area takes
 * @param choices of an area the components that can be added now
 * @param parts   of an area its components, of a component its areas
 */
public record PartView(boolean area, String id, String path, String label, String title, String dialog, String source,
        May may, Room room, List<Choice> choices, List<PartView> parts) {

    public PartView {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }

    /** What can be done to a part, as its definition and the person's roles allow. */
    public record May(boolean edit, boolean move, boolean delete) {

        static final May NOTHING = new May(false, false, false);
    }

    public boolean inherited() {
        return !source.isEmpty();
    }

    /** The path of the area or component around it. */
    public String parent() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** It and everything in it. */
    Stream<PartView> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(PartView::all));
    }
}
