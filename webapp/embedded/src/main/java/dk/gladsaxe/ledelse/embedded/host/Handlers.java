package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.dam.AssetHandler;
import dk.gladsaxe.ledelse.embedded.delivery.DeliveryHandler;
import dk.gladsaxe.ledelse.embedded.delivery.RestHandler;
import dk.gladsaxe.ledelse.embedded.pages.PageHandler;
import dk.gladsaxe.ledelse.embedded.staticfiles.ResourceHandler;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.util.List;
import java.util.stream.Stream;

/** What answers the requests to an instance, in the order they are asked. */
final class Handlers {

    private Handlers() {
    }

    /** @param first asked before the others */
    static List<Handler> of(final RunningInstance instance, final List<Handler> first) {
        return Stream.concat(first.stream(), Stream.of(new AssetHandler(), new ResourceHandler(),
                new RestHandler(List.of(instance.jaxRs(), new DeliveryHandler())),
                new PageHandler(instance.renderer()))).toList();
    }
}
