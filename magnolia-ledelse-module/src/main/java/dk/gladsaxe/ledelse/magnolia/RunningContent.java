package dk.gladsaxe.ledelse.magnolia;

import dk.gladsaxe.ledelse.content.SnapshotService;
import dk.gladsaxe.ledelse.content.Snapshots;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The one snapshot of the CMS this class is loaded in, and the only static state of the module: the CMS makes context
 * attributes by a constructor without arguments, perhaps several times, and each of them must find the same snapshot.
 * It belongs to the class loader, so two web applications in one process have one each.
 */
public final class RunningContent {

    /** Where the readers are; decides what day it is for them, whatever zone the server runs in. */
    private static final ZoneId READERS = ZoneId.of("Europe/Copenhagen");

    private static SnapshotService service;

    private RunningContent() {
    }

    /** The snapshot of the running CMS, which is read from when this is first called. Never waits. */
    public static synchronized Snapshots snapshots() {
        if (service == null) {
            service = SnapshotService.start(new Cms(Cms.class.getClassLoader()), Clock.system(READERS));
        }
        return service;
    }

    /**
     * Stops following the content, for whoever ends the CMS while the process goes on; without this call the daemon
     * thread ends with the process. Does nothing when nothing was started.
     */
    public static synchronized void stop() {
        if (service != null) {
            service.close();
            service = null;
        }
    }
}
