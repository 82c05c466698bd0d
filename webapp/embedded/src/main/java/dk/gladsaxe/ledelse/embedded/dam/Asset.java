package dk.gladsaxe.ledelse.embedded.dam;

import dk.gladsaxe.ledelse.embedded.rendering.Links;
import dk.gladsaxe.ledelse.embedded.rendering.content.ContentMap;
import dk.gladsaxe.ledelse.embedded.rendering.content.View;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;

/**
 * An asset as scripts see it, with the property names of Magnolia's. Texts are escaped, as recorded. A property that
 * the asset does not have is null, which is how FreeMarker knows that it is missing. Lives as long as its session.
 */
public final class Asset {

    private final Node node;
    private final Links links;

    /** @param node an asset's node, in the view that its texts shall have */
    Asset(final Node node, final Links links) {
        this.node = node;
        this.links = links;
    }

    public String getIdentifier() {
        return Jcr.get(node::getIdentifier);
    }

    public String getItemKey() {
        return new AssetKey(getIdentifier()).toString();
    }

    public String getName() {
        return Jcr.get(node::getName);
    }

    public String getPath() {
        return Jcr.get(node::getPath);
    }

    public String getTitle() {
        return text("title").orElseGet(this::getName);
    }

    public String getCaption() {
        return text("caption").orElse(null);
    }

    public String getDescription() {
        return text("description").orElse(null);
    }

    public String getSubject() {
        return text("subject").orElse(null);
    }

    public String getCopyright() {
        return text("copyright").orElse(null);
    }

    public String getLanguage() {
        return text("language").orElse(null);
    }

    public String getFileName() {
        return AssetNodes.fileName(node);
    }

    public String getMimeType() {
        return file("jcr:mimeType").map(String::valueOf).orElse(null);
    }

    public long getFileSize() {
        return Jcr.get(() -> node.getNode(AssetNodes.CONTENT).getProperty("jcr:data").getLength());
    }

    public Object getWidth() {
        return file("width").orElse(null);
    }

    public Object getHeight() {
        return file("height").orElse(null);
    }

    public Calendar getLastModified() {
        return (Calendar) file("jcr:lastModified").orElse(null);
    }

    public boolean isAsset() {
        return true;
    }

    public boolean isFolder() {
        return false;
    }

    /** The address, encoded: it can stand in an attribute as it is. */
    public String getLink() {
        return links.to(View.STORED.on(node));
    }

    /** All of it as one map. */
    Map<String, Object> asMap() {
        final Map<String, Object> map = new LinkedHashMap<>();
        map.put("itemKey", getItemKey());
        map.put("name", getName());
        map.put("path", getPath());
        map.put("title", getTitle());
        map.put("caption", getCaption());
        map.put("description", getDescription());
        map.put("subject", getSubject());
        map.put("copyright", getCopyright());
        map.put("language", getLanguage());
        map.put("fileName", getFileName());
        map.put("mimeType", getMimeType());
        map.put("fileSize", getFileSize());
        map.put("width", getWidth());
        map.put("height", getHeight());
        map.put("lastModified", getLastModified());
        map.put("link", getLink());
        map.values().removeIf(value -> value == null);
        return map;
    }

    private Optional<String> text(final String property) {
        return Optional.ofNullable(new ContentMap(node).get(property))
                .map(String::valueOf).filter(text -> !text.isBlank());
    }

    private Optional<Object> file(final String property) {
        return Jcr.get(() -> Optional.ofNullable(new ContentMap(node.getNode(AssetNodes.CONTENT)).get(property)));
    }
}
