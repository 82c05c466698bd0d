package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.resources.ModuleRoot;
import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The files of the modules that the host plays itself: its own resources, below {@code host-modules}. */
final class HostFiles {

    private static final String FOLDER = "host-modules";

    private HostFiles() {
    }

    static ModuleRoot open() {
        try {
            return ModuleRoot.open(
                    Path.of(HostFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (final URISyntaxException e) {
            throw new IllegalStateException("The host does not know where its own classes lie", e);
        }
    }

    static ResourceLayer layer(final ModuleRoot host) {
        return ResourceLayer.below(host, FOLDER);
    }
}
