package dk.gladsaxe.ledelse.embedded.bootstrap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a bootstrap file in XML, JCR's system view or document view, into a session. Nodes without an identifier get a
 * random one, since the file is handed to JCR as it stands.
 */
final class XmlImport {

    private final BootstrapFile file;
    private final ContentHandler handler;

    XmlImport(final BootstrapFile file, final ContentHandler handler) {
        this.file = file;
        this.handler = handler;
    }

    void run() {
        final LocatingFilter filter = new LocatingFilter();
        filter.setContentHandler(handler);
        try {
            final SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            filter.setParent(factory.newSAXParser().getXMLReader());
            filter.parse(new InputSource(new ByteArrayInputStream(file.resource().bytes())));
        } catch (final SAXParseException e) {
            throw invalid(e.getLineNumber(), e);
        } catch (final SAXException e) {
            throw invalid(filter.line(), e.getException() == null ? e : e.getException());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        } catch (final ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no safe XML parser", e);
        }
    }

    private BootstrapInvalid invalid(final int line, final Exception cause) {
        return new BootstrapInvalid(file.origin(), line, cause.getMessage(), cause);
    }

    /** Remembers where the parser is. */
    private static final class LocatingFilter extends XMLFilterImpl {

        private Locator locator;

        @Override
        public void setDocumentLocator(final Locator locator) {
            this.locator = locator;
            super.setDocumentLocator(locator);
        }

        int line() {
            return locator.getLineNumber();
        }
    }
}
