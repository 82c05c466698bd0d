package dk.gladsaxe.ledelse.embedded.rest;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Function;

/** The objects of endpoints that are classes of a module. */
public final class EndpointObjects {

    private EndpointObjects() {
    }

    /**
     * The endpoint at a path as a function, for whoever asks it without a request over the network.
     *
     * @param path below {@code /.rest/}, without a leading slash
     * @return absent when there is no such endpoint, or none that is a function
     */
    public static Optional<Function<HttpRequest, HttpResponse<byte[]>>> function(
            final String path, final Instance instance) {
        return instance.definitions().endpoints().stream()
                .filter(each -> each.enabled() && each.path().equals(path))
                .filter(EndpointDefinition.Resource.class::isInstance).map(EndpointDefinition.Resource.class::cast)
                .findFirst().flatMap(each -> ReadingFunction.of(make(each, instance))).map(ReadingFunction::function);
    }

    static Object make(final EndpointDefinition.Resource endpoint, final Instance instance) {
        final String name = endpoint.implementationClass();
        try {
            return Class.forName(name, true, instance.moduleClasses()).getConstructor().newInstance();
        } catch (final ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(endpoint.origin() + ": the class " + name + " cannot be made", e);
        }
    }
}
