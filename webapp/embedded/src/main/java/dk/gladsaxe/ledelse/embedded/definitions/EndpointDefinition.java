package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.List;
import java.util.Optional;

/** What is served below {@code /.rest}: a delivery endpoint over a workspace, or a JAX-RS class of the module's own. */
public sealed interface EndpointDefinition {

    /** Path below {@code /.rest/} without a leading slash, such as {@code delivery/ledelse/stories/v1}. */
    String path();

    boolean enabled();

    /** The file, for messages. */
    String origin();

    /**
     * A delivery endpoint, version 2. Keys and defaults as in Magnolia's rest-content-delivery 2.2.
     *
     * @param rootPath       starts with a slash; {@code /} when the file names none
     * @param nodeTypes      types of the returned nodes
     * @param childNodeTypes types of the nodes nested in them
     * @param strict         when false, sub-types match too
     * @param depth          levels of child nodes in each result
     * @param limit          page size when the request names none
     * @param maxLimit       silent cap of the page size
     * @param referenceDepth how far references are followed; -1 for no limit
     */
    record Delivery(
            String path,
            boolean enabled,
            String workspace,
            String rootPath,
            List<String> nodeTypes,
            List<String> childNodeTypes,
            boolean strict,
            int depth,
            long limit,
            long maxLimit,
            boolean includeSystemProperties,
            List<String> systemProperties,
            List<String> properties,
            List<String> excludeProperties,
            boolean bypassWorkspaceAcls,
            List<Reference> references,
            int referenceDepth,
            boolean referenceRepeat,
            String origin) implements EndpointDefinition {

        public static final long DEFAULT_LIMIT = 10;
        public static final long DEFAULT_MAX_LIMIT = 1000;
    }

    /** A JAX-RS resource class with its own {@code @Path}. */
    record Resource(String path, boolean enabled, String implementationClass, String origin)
            implements EndpointDefinition {
    }

    /**
     * Which properties are resolved, and how.
     *
     * @param propertyName regular expression, matched against the whole name
     * @param nodeType     only on nodes of this type
     */
    record Reference(String name, String propertyName, Optional<String> nodeType, ReferenceResolver resolver) {
    }

    /** How the value of a reference becomes an object. */
    sealed interface ReferenceResolver {

        /** A node identifier, resolved in the target workspace. */
        record Jcr(
                String targetWorkspace, boolean expand, boolean generateLink, int depthInReferencedNode,
                List<String> properties, List<String> excludeProperties) implements ReferenceResolver {
        }

        /** An asset key such as {@code jcr:<identifier>}. */
        record Asset(
                boolean expand, boolean includeAssetMetadata, boolean includeDownloadLink,
                List<String> assetRenditions) implements ReferenceResolver {
        }

        /** Links inside rich text. */
        record RichTextLink(boolean completeUrl) implements ReferenceResolver {
        }
    }
}
