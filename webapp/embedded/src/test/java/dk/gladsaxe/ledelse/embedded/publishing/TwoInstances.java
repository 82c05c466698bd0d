package dk.gladsaxe.ledelse.embedded.publishing;

import dk.gladsaxe.ledelse.embedded.publishing.Publisher.Scope;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** An author instance with a small site, an empty public one, and a publisher between them whose clock stands. */
record TwoInstances(
        TestRepository authorRepository, TestRepository publicRepository, Session author, Session visitors,
        Publisher publisher) implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final String SITE = """
            site:
              jcr:primaryType: mgnl:page
              title: Forside
              main:
                jcr:primaryType: mgnl:area
                '0': {jcr:primaryType: mgnl:component, text: et}
                '1': {jcr:primaryType: mgnl:component, text: to}
              about: {jcr:primaryType: mgnl:page, title: Om}
              news: {jcr:primaryType: mgnl:page, title: Nyt}
            """;

    static TwoInstances withASite() {
        final TestRepository author = TestRepository.create().bootstrap("website.site.yaml", SITE);
        final TestRepository visitors = TestRepository.create();
        return new TwoInstances(author, visitors, author.lasting("website"), visitors.lasting("website"),
                new Publisher(author, visitors, Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    Publisher publisher(final Instant now) {
        return new Publisher(authorRepository, publicRepository, Clock.fixed(now, ZoneOffset.UTC));
    }

    Publication publish(final String path, final Scope scope) {
        return publisher.publish("website", path, scope, "editor");
    }

    static List<String> children(final Node node) throws RepositoryException {
        final List<String> names = new ArrayList<>();
        for (final Node child : JcrUtils.getChildNodes(node)) {
            names.add(child.getName());
        }
        return names;
    }


    static List<String> tree(final Session session, final String path) throws RepositoryException {
        final Node node = session.getNode(path);
        final List<String> lines = new ArrayList<>();
        lines.add(path + " " + node.getIdentifier() + " " + node.getPrimaryNodeType().getName());
        for (final Property property : JcrUtils.getProperties(node)) {
            if (!property.getName().startsWith("mgnl:last") && !property.getName().startsWith("jcr:created")
                    && !property.getName().equals("mgnl:activationStatus")) {
                lines.add(path + "/" + property.getName() + "=" + (property.isMultiple()
                        ? property.getValues().length + " values" : property.getString()));
            }
        }
        lines.sort(null);
        for (final Node child : JcrUtils.getChildNodes(node)) {
            lines.addAll(tree(session, child.getPath()));
        }
        return lines;
    }

    @Override
    public void close() {
        authorRepository.close();
        publicRepository.close();
    }
}
