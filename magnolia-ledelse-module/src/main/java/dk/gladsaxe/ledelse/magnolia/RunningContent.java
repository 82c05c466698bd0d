package dk.gladsaxe.ledelse.magnolia;

import dk.gladsaxe.ledelse.content.reading.AssetData;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.following.SnapshotService;
import dk.gladsaxe.ledelse.content.Snapshots;
import dk.gladsaxe.ledelse.delivery.DeliveryApi;
import dk.gladsaxe.ledelse.delivery.LedelseApi;
import dk.gladsaxe.ledelse.delivery.Visibility;
import dk.gladsaxe.ledelse.delivery.changes.ChangesResource;
import dk.gladsaxe.ledelse.delivery.changes.Journal;
import dk.gladsaxe.ledelse.delivery.image.ImageResource;
import dk.gladsaxe.ledelse.delivery.resource.Resources;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one snapshot of the CMS this class is loaded in, and the API over it: the only static state of the module. The CMS makes
 * context attributes and endpoints by a constructor without arguments, perhaps several times, and each of them must find
 * the same snapshot.
 * It belongs to the class loader, so two web applications in one process have one each.
 */
public final class RunningContent {

    /** Where the readers are; decides what day it is for them, whatever zone the server runs in. */
    private static final ZoneId READERS = ZoneId.of("Europe/Copenhagen");

    /** Where the module's pages are. */
    private static final String PAGES = "/ledelse";

    private static SnapshotService service;
    private static LedelseApi api;

    private RunningContent() {
    }

    /** The snapshot of the running CMS, which is read from when this is first called. Never waits. */
    public static synchronized Snapshots snapshots() {
        if (service == null) {
            service = SnapshotService.start(new Cms(Cms.class.getClassLoader()), Clock.system(READERS));
            service.onSwap(SearchWarmUp.onItsOwnThread());
        }
        return service;
    }

    /**
     * The API over that snapshot. Answers 503 until the content was read and it is known what kind of instance this is.
     * Never waits.
     */
    public static synchronized LedelseApi api() {
        if (api == null) {
            final Cms cms = new Cms(Cms.class.getClassLoader());
            api = new RunningApi(snapshots(), cms::author, author -> compose(snapshots(), author));
        }
        return api;
    }

    /**
     * Stops following the content, for whoever ends the CMS while the process goes on; without this call the daemon
     * thread ends with the process. Does nothing when nothing was started.
     */
    public static synchronized void stop() {
        if (service != null) {
            service.close();
            service = null;
            api = null;
        }
    }

    private static LedelseApi compose(final Snapshots content, final boolean author) {
        final Supplier<Optional<Ledelsesgrundlag>> delivered =
                author ? () -> content.complete().map(Ledelsesgrundlag::published) : content::complete;
        final ItemShapes shapes = new ItemShapes();
        final Journal journal = Journal.of(delivered, new JcrChangeStore(content), Clock.system(READERS));
        content.onSwap(any -> journal.follow());
        return new DeliveryApi(delivered, author ? Visibility.AUTHOR : Visibility.PUBLIC,
                Resources.all(shapes, PAGES, List.of(new ChangesResource(journal, shapes), new ImageResource(
                        asset -> content.submit(AssetData.of(asset, ImageResource.MOST_BYTES))))));
    }
}
