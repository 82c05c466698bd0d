package dk.gladsaxe.ledelse.embedded.bootstrap;

import java.util.List;
import javax.jcr.PropertyType;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Tells an import handler of JCR about nodes and properties, as the system view of JCR 2.0 (section 7.2) does in XML.
 * That is the one way to give a node an identifier of one's own choice.
 */
final class SystemView {

    private static final String URI = "http://www.jcp.org/jcr/sv/1.0";

    private final ContentHandler handler;

    SystemView(final ContentHandler handler) {
        this.handler = handler;
    }

    void startDocument() throws SAXException {
        handler.startDocument();
        handler.startPrefixMapping("sv", URI);
    }

    void endDocument() throws SAXException {
        handler.endPrefixMapping("sv");
        handler.endDocument();
    }

    /** Begins a node; its properties must be told before its children. */
    void startNode(final String name, final String primaryType, final List<String> mixins, final String identifier)
            throws SAXException {
        final AttributesImpl attributes = new AttributesImpl();
        attribute(attributes, "name", name);
        start("node", attributes);
        property("jcr:primaryType", PropertyType.NAME, false, List.of(primaryType));
        if (!mixins.isEmpty()) {
            property("jcr:mixinTypes", PropertyType.NAME, true, mixins);
        }
        property("jcr:uuid", PropertyType.STRING, false, List.of(identifier));
    }

    void endNode() throws SAXException {
        end("node");
    }

    /** @param type one of {@link PropertyType}; values are spelled as JCR converts them to strings, binaries as Base64 */
    void property(final String name, final int type, final boolean multiple, final List<String> values)
            throws SAXException {
        final AttributesImpl attributes = new AttributesImpl();
        attribute(attributes, "name", name);
        attribute(attributes, "type", PropertyType.nameFromValue(type));
        if (multiple) {
            attribute(attributes, "multiple", "true");
        }
        start("property", attributes);
        for (final String value : values) {
            start("value", new AttributesImpl());
            handler.characters(value.toCharArray(), 0, value.length());
            end("value");
        }
        end("property");
    }

    private static void attribute(final AttributesImpl attributes, final String name, final String value) {
        attributes.addAttribute(URI, name, "sv:" + name, "CDATA", value);
    }

    private void start(final String element, final AttributesImpl attributes) throws SAXException {
        handler.startElement(URI, element, "sv:" + element, attributes);
    }

    private void end(final String element) throws SAXException {
        handler.endElement(URI, element, "sv:" + element);
    }
}
