package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a descriptor with its place; text is without surrounding space. Nothing outside the file is read. */
record XmlElement(String name, String text, List<XmlElement> children, Place place) {

    static XmlElement read(final byte[] bytes, final String origin) throws XMLStreamException {
        final XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        final XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.next() != XMLStreamReader.START_ELEMENT) {
            continue;
        }
        return element(reader, origin);
    }

    private static XmlElement element(final XMLStreamReader reader, final String origin) throws XMLStreamException {
        final String name = reader.getLocalName();
        final Place place = new Place(
                origin, reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
        final List<XmlElement> children = new ArrayList<>();
        final StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> children.add(element(reader, origin));
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(reader.getText());
                case XMLStreamReader.END_ELEMENT -> {
                    return new XmlElement(name, text.toString().strip(), List.copyOf(children), place);
                }
                default -> { }
            }
        }
    }

    Optional<XmlElement> child(final String childName) {
        return children(childName).stream().findFirst();
    }

    List<XmlElement> children(final String childName) {
        return children.stream().filter(child -> child.name().equals(childName)).toList();
    }

    /** The text of a child element; empty when it is absent or blank. */
    Optional<String> textOf(final String childName) {
        return child(childName).map(XmlElement::text).filter(text -> !text.isEmpty());
    }
}
