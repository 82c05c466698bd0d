package dk.gladsaxe.ledelse.embedded.authoring.item;

import java.util.List;
import java.util.Optional;

/**
 * What stands above an item in all its views: where it is on its way to its readers, and what can be done.
 *
 * @param path      of the item's form, below the root of the interface
 * @param appPath   of the app's list
 * @param status    key of its status
 * @param publisher whether the person may publish it
 * @param visible   whether visitors have it
 * @param request   that its publication was asked for
 * @param plans     what is to happen to it
 */
public record ItemBar(String path, String appPath, String appLabel, String id, String title, String status,
        boolean publisher, boolean visible, Optional<Asked> request, List<Planned> plans) {

    public ItemBar {
        plans = List.copyOf(plans);
    }

    /**
     * A request as the page shows it.
     *
     * @param own     whether the person asked
     * @param waits   whether it has not been answered
     * @param grants  whether the person may grant it
     * @param changed whether the item is not as it was then
     */
    public record Asked(String user, String at, String comment, boolean own, boolean waits, boolean grants,
            boolean changed, String answeredBy, String answer) {
    }

    /** @param what key of what is planned; failure: why it could not be done, empty for none */
    public record Planned(String what, String at, String user, String failure) {
    }

    public boolean deleted() {
        return status.equals("deleted");
    }

    /** Whether a publication would change what visitors see. */
    public boolean ahead() {
        return status.equals("draft") || status.equals("changed");
    }

    public boolean waits() {
        return request.filter(Asked::waits).isPresent();
    }
}
