package dk.gladsaxe.ledelse.embedded.delivery;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.Delivery;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.Reference;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.ReferenceResolver;
import java.util.List;
import java.util.Optional;

/** Endpoint definitions for tests, with Magnolia's defaults for all that a test does not say. */
final class Endpoint {

    private final String path;
    private final String workspace;
    private String rootPath = "/";
    private List<String> nodeTypes = List.of("mgnl:content");
    private List<String> childNodeTypes = List.of("mgnl:contentNode");
    private boolean strict;
    private boolean enabled = true;
    private int depth;
    private long limit = Delivery.DEFAULT_LIMIT;
    private boolean includeSystemProperties;
    private List<String> systemProperties = List.of();
    private List<String> excludeProperties = List.of();
    private List<Reference> references = List.of();
    private int referenceDepth = 1;
    private boolean referenceRepeat;

    private Endpoint(final String path, final String workspace) {
        this.path = path;
        this.workspace = workspace;
    }

    static Endpoint of(final String name, final String workspace) {
        return new Endpoint("delivery/" + name, workspace);
    }

    /** The endpoint {@code topics_v1.yaml} of the probe module. */
    static EndpointDefinition topics() {
        return of("topics", "probe-topics").types("probe:topic").depth(1).limit(4).build();
    }

    /** The endpoint {@code stories_v1.yaml} of the probe module. */
    static EndpointDefinition stories() {
        return of("stories", "probe-stories").types("probe:story").depth(2).references(
                to("topic", jcr(true, false)), to("topics", jcr(true, false))).build();
    }

    static Reference to(final String propertyName, final ReferenceResolver resolver) {
        return new Reference(propertyName, propertyName, Optional.empty(), resolver);
    }

    static ReferenceResolver jcr(final boolean expand, final boolean generateLink) {
        return new ReferenceResolver.Jcr("probe-topics", expand, generateLink, -1, List.of(), List.of());
    }

    Endpoint root(final String value) {
        rootPath = value;
        return this;
    }

    Endpoint types(final String... value) {
        nodeTypes = List.of(value);
        return this;
    }

    Endpoint childTypes(final String... value) {
        childNodeTypes = List.of(value);
        return this;
    }

    Endpoint strict() {
        strict = true;
        return this;
    }

    Endpoint off() {
        enabled = false;
        return this;
    }

    Endpoint depth(final int value) {
        depth = value;
        return this;
    }

    Endpoint limit(final long value) {
        limit = value;
        return this;
    }

    Endpoint system(final String... exceptions) {
        includeSystemProperties = exceptions.length == 0;
        systemProperties = List.of(exceptions);
        return this;
    }

    Endpoint without(final String... value) {
        excludeProperties = List.of(value);
        return this;
    }

    Endpoint references(final Reference... value) {
        references = List.of(value);
        return this;
    }

    Endpoint follow(final int levels, final boolean repeat) {
        referenceDepth = levels;
        referenceRepeat = repeat;
        return this;
    }

    EndpointDefinition build() {
        return new Delivery(path, enabled, workspace, rootPath, nodeTypes, childNodeTypes, strict, depth, limit,
                Delivery.DEFAULT_MAX_LIMIT, includeSystemProperties, systemProperties, List.of(), excludeProperties,
                true, references, referenceDepth, referenceRepeat, path + ".yaml");
    }
}
