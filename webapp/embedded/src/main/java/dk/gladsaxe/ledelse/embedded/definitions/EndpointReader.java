package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.Delivery;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.Reference;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.ReferenceResolver;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** From a checked tree to an endpoint. */
final class EndpointReader {

    private static final String RESOURCE = "info.magnolia.rest.registry.ConfiguredEndpointDefinition";
    private static final List<String> NODE_TYPES = List.of("mgnl:content");
    private static final List<String> CHILD_NODE_TYPES = List.of("mgnl:contentNode");

    private final Problems problems;

    EndpointReader(final Problems problems) {
        this.problems = problems;
    }

    /** The path of an endpoint: that of its file, where an underscore in the last segment stands for a slash. */
    static String path(final RawDefinition raw) {
        final int last = raw.path().lastIndexOf('/') + 1;
        final String fromFile = raw.path().substring(0, last) + raw.path().substring(last).replace('_', '/');
        return Read.text(raw.tree(), "endpointPath").orElse(fromFile).replaceFirst("^/+", "");
    }

    EndpointDefinition read(final RawDefinition raw) {
        final YamlMap tree = raw.tree();
        final boolean enabled = Read.flag(tree, "enabled", true);
        final String origin = raw.file().origin();
        if (Read.text(tree, "class").filter(RESOURCE::equals).isPresent()) {
            return new EndpointDefinition.Resource(
                    path(raw), enabled, Read.text(tree, "implementationClass").orElseThrow(), origin);
        }
        if (tree.has("nodeTypes") && Read.texts(tree, "nodeTypes").isEmpty()) {
            problems.warning(Rule.WRONG_VALUE, tree.placeOf("nodeTypes"), "nodeTypes",
                    "an endpoint without node types serves nothing", "name the types it returns");
        }
        return new Delivery(
                path(raw),
                enabled,
                Read.text(tree, "workspace").orElseThrow(),
                Read.text(tree, "rootPath").orElse("/"),
                tree.has("nodeTypes") ? Read.texts(tree, "nodeTypes") : NODE_TYPES,
                tree.has("childNodeTypes") ? Read.texts(tree, "childNodeTypes") : CHILD_NODE_TYPES,
                Read.flag(tree, "strict", false),
                Math.toIntExact(Read.whole(tree, "depth").orElse(0L)),
                Read.whole(tree, "limit").orElse(Delivery.DEFAULT_LIMIT),
                Read.whole(tree, "maxLimit").orElse(Delivery.DEFAULT_MAX_LIMIT),
                Read.flag(tree, "includeSystemProperties", false),
                Read.texts(tree, "systemProperties"),
                Read.texts(tree, "properties"),
                Read.texts(tree, "excludeProperties"),
                Read.flag(tree, "bypassWorkspaceAcls", false),
                references(tree),
                Math.toIntExact(Read.whole(tree, "referenceDepth").orElse(1L)),
                Read.flag(tree, "referenceRepeat", false),
                origin);
    }

    private List<Reference> references(final YamlMap tree) {
        final List<Reference> references = new ArrayList<>();
        Read.named(tree, "references").forEach((name, reference) -> {
            final String propertyName = Read.text(reference, "propertyName").orElseThrow();
            try {
                Pattern.compile(propertyName);
            } catch (final PatternSyntaxException e) {
                problems.error(Rule.WRONG_VALUE, reference.placeOf("propertyName"),
                        "references." + name + ".propertyName",
                        "'" + propertyName + "' is no regular expression: " + e.getDescription(), "mend it");
            }
            references.add(new Reference(name, propertyName, Read.text(reference, "nodeType"),
                    resolver(reference.map("referenceResolver").orElseThrow())));
        });
        return references;
    }

    private ReferenceResolver resolver(final YamlMap tree) {
        final String type = Read.text(tree, "class").or(() -> Read.text(tree, "$type")).orElseThrow();
        if (type.endsWith("JcrReferenceResolverDefinition") || type.equals("jcrReferenceResolver")) {
            return new ReferenceResolver.Jcr(
                    Read.text(tree, "targetWorkspace").orElseThrow(),
                    Read.flag(tree, "expand", true),
                    Read.flag(tree, "generateLink", false),
                    Math.toIntExact(Read.whole(tree, "depthInReferencedNode").orElse(-1L)),
                    Read.texts(tree, "properties"),
                    Read.texts(tree, "excludeProperties"));
        }
        if (type.equals("richTextLinkReferenceResolver")) {
            return new ReferenceResolver.RichTextLink(Read.flag(tree, "completeUrl", false));
        }
        if (!Read.texts(tree, "assetRenditions").isEmpty()) {
            problems.error(Rule.NOT_SUPPORTED_HERE, tree.placeOf("assetRenditions"), "assetRenditions",
                    "this host makes no renditions of images", "leave the key out; @link gives the image as it is");
        }
        return new ReferenceResolver.Asset(
                Read.flag(tree, "expand", true),
                Read.flag(tree, "includeAssetMetadata", true),
                Read.flag(tree, "includeDownloadLink", true),
                Read.texts(tree, "assetRenditions"));
    }
}
