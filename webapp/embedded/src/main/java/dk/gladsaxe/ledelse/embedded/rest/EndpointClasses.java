package dk.gladsaxe.ledelse.embedded.rest;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collection;

/** Finds out before anything runs whether the classes that endpoint definitions name can be what they are to be. */
public final class EndpointClasses {

    private static final String KEY = "implementationClass";

    private final Problems problems;

    public EndpointClasses(final Problems problems) {
        this.problems = problems;
    }

    /**
     * Reports what is wrong with the classes of those endpoints that are enabled. Nothing of them is run.
     *
     * @param modules jars, and folders laid out as a jar is
     */
    public void check(
            final Collection<EndpointDefinition> endpoints, final Collection<java.nio.file.Path> modules) {
        final URL[] places = modules.stream().map(EndpointClasses::url).toArray(URL[]::new);
        try (URLClassLoader classes = new URLClassLoader(places, EndpointClasses.class.getClassLoader())) {
            endpoints.stream().filter(EndpointDefinition::enabled).forEach(endpoint -> {
                if (endpoint instanceof final EndpointDefinition.Resource resource) {
                    check(resource, classes);
                }
            });
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(final EndpointDefinition.Resource endpoint, final ClassLoader classes) {
        final String name = endpoint.implementationClass();
        try {
            final Class<?> type = Class.forName(name, false, classes);
            final Path path = type.getAnnotation(Path.class);
            if (path == null) {
                report(endpoint, Rule.NOT_SUPPORTED_HERE, name + " has no @jakarta.ws.rs.Path",
                        "annotate it; @javax.ws.rs.Path, which a Magnolia up to 6.3 reads, may stand beside it");
            } else if (!trimmed(path.value()).equals(endpoint.path())) {
                report(endpoint, Rule.NOT_SUPPORTED_HERE, name + " says @Path(\"" + path.value()
                                + "\"), and its definition " + endpoint.path(),
                        "let the two agree: endpointPath: " + trimmed(path.value()));
            }
            type.getConstructor();
        } catch (final ClassNotFoundException e) {
            report(endpoint, Rule.DANGLING, "no module here has the class " + name,
                    "mend the name, or put the class into the module's jar");
        } catch (final NoSuchMethodException e) {
            report(endpoint, Rule.WRONG_VALUE, name + " cannot be made",
                    "give it a public constructor without arguments");
        } catch (final LinkageError e) {
            report(endpoint, Rule.WRONG_VALUE, name + " cannot be loaded: " + e,
                    "put what it needs into the module's jar");
        }
    }

    private void report(
            final EndpointDefinition.Resource endpoint, final Rule rule, final String what, final String remedy) {
        problems.error(rule, Place.of(endpoint.origin()), KEY, what, remedy);
    }

    private static String trimmed(final String path) {
        return path.replaceAll("^/+|/+$", "");
    }

    private static URL url(final java.nio.file.Path path) {
        try {
            return path.toAbsolutePath().toUri().toURL();
        } catch (final MalformedURLException e) {
            throw new IllegalArgumentException(path + " cannot be loaded from", e);
        }
    }
}
