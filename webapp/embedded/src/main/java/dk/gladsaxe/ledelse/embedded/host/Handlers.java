package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.dam.AssetHandler;
import dk.gladsaxe.ledelse.embedded.delivery.DeliveryHandler;
import dk.gladsaxe.ledelse.embedded.delivery.RestHandler;
import dk.gladsaxe.ledelse.embedded.pages.PageHandler;
import dk.gladsaxe.ledelse.embedded.staticfiles.ResourceHandler;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.util.List;

/** What answers the requests to an instance, in the order they are asked. */
final class Handlers {

    private Handlers() {
    }

    static List<Handler> of(final RunningInstance instance) {
        return List.of(new AssetHandler(), new ResourceHandler(),
                new RestHandler(List.of(instance.jaxRs(), new DeliveryHandler())),
                new PageHandler(instance.renderer()));
    }
}
