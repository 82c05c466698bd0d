package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A content type ({@code /<module>/contentTypes/*.yaml}); known by its bare name, which is unique in an instance.
 *
 * @param namespaces         prefix to URI
 * @param nodeTypeDefinition resource path of a CND or node type XML file
 */
public record ContentTypeDefinition(
        String name,
        String workspace,
        String rootPath,
        Map<String, String> namespaces,
        Optional<String> nodeTypeDefinition,
        boolean autoCreate,
        Model model,
        String origin) {

    /** @param nodeType {@code mgnl:content} where the file names none */
    public record Model(String nodeType, List<Property> properties, List<SubModel> subModels) {
    }

    /** A model that is stored as child nodes of its owner. */
    public record SubModel(String name, Optional<String> nodeType, List<Property> properties) {
    }

    /**
     * A property of a model.
     *
     * @param type as written: {@code String}, {@code richText}, {@code reference:<content type>}, a sub-model's name
     */
    public record Property(
            String name, String type, Optional<String> label, boolean required, boolean multiple, boolean i18n,
            List<Option> options, Optional<Object> defaultValue, boolean readOnly) {
    }

    /** One of the values that a property may take. */
    public record Option(String value, Optional<String> label) {
    }
}
