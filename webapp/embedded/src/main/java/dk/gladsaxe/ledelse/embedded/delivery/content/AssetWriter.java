package dk.gladsaxe.ledelse.embedded.delivery.content;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.ReferenceResolver;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Writes assets of the workspace {@code dam} where content refers to them by a key such as {@code jcr:<identifier>}. */
final class AssetWriter {

    private static final String PROVIDER = "jcr:";

    private final JsonGenerator json;
    private final Sessions sessions;
    private final Links links;
    private final AnswerLanguage language;

    AssetWriter(
            final JsonGenerator json, final Sessions sessions, final Links links, final AnswerLanguage language) {
        this.json = json;
        this.sessions = sessions;
        this.links = links;
        this.language = language;
    }

    /** Writes the asset instead of its key, or gives false and writes nothing when there is no such asset. */
    boolean write(final String key, final ReferenceResolver.Asset resolver) throws IOException, RepositoryException {
        final Optional<Node> asset = key.startsWith(PROVIDER)
                ? Identified.find(sessions.on("dam"), key.substring(PROVIDER.length())) : Optional.empty();
        if (asset.isEmpty() || !asset.get().isNodeType(Links.ASSET)) {
            return false;
        }
        if (resolver.expand()) {
            writeObject(key, asset.get(), resolver);
        } else if (resolver.includeDownloadLink()) {
            json.writeString(links.to(asset.get(), ""));
        } else {
            return false;
        }
        return true;
    }

    private void writeObject(final String key, final Node asset, final ReferenceResolver.Asset resolver)
            throws IOException, RepositoryException {
        json.writeStartObject();
        json.writeStringField("@name", asset.getName());
        json.writeStringField("@path", asset.getPath());
        json.writeStringField("@id", key);
        if (resolver.includeDownloadLink()) {
            json.writeStringField("@link", links.to(asset, ""));
        }
        if (resolver.includeAssetMetadata()) {
            json.writeObjectFieldStart("metadata");
            writeMetadata(asset);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeMetadata(final Node asset) throws IOException, RepositoryException {
        final Map<String, String> names = LocalizedNames.ofProperties(asset, language);
        copy(asset, "jcr:content/fileName", "fileName");
        copy(asset, "jcr:content/jcr:mimeType", "mimeType");
        copy(asset, names.getOrDefault("caption", "caption"), "caption");
        copy(asset, "jcr:content/size", "fileSize");
        copy(asset, "jcr:content/height", "height");
        copy(asset, "jcr:content/width", "width");
        copy(asset, names.getOrDefault("type", "type"), "type");
        copy(asset, names.getOrDefault("title", "title"), "title");
        copy(asset, "jcr:content/jcr:mimeType", "format");
        copy(asset, names.getOrDefault("description", "description"), "description");
        copy(asset, names.getOrDefault("copyright", "copyright"), "rights");
        copy(asset, names.getOrDefault("language", "language"), "language");
        copy(asset, "mgnl:created", "created");
        copy(asset, "mgnl:lastModified", "modified");
    }

    private void copy(final Node asset, final String property, final String field)
            throws IOException, RepositoryException {
        if (asset.hasProperty(property)) {
            json.writeFieldName(field);
            ValueWriter.writePlain(json, asset.getProperty(property).getValue());
        }
    }
}
