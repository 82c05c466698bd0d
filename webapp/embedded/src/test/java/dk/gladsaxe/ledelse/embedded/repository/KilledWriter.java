package dk.gladsaxe.ledelse.embedded.repository;

import java.nio.file.Path;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Saves and saves, a counter and as many nodes as it says together, until somebody kills the process. */
final class KilledWriter {

    static final int SAVES_BEFORE_END = 20;
    static final int ITEMS_PER_SAVE = 5;

    private KilledWriter() {
    }

    public static void main(final String[] args) throws RepositoryException {
        final JackrabbitRepository repository = JackrabbitRepository.open(Path.of(args[0]));
        final Session session = repository.systemSession("website");
        final Node counter = session.getRootNode().addNode("counter", "mgnl:content");
        final Node items = counter.addNode("items", "mgnl:content");
        session.save();
        System.out.println("ready");
        for (long value = 1;; value++) {
            counter.setProperty("value", value);
            for (int item = 0; item < ITEMS_PER_SAVE; item++) {
                items.addNode("item-" + value + "-" + item, "mgnl:content").setProperty("title", "En opgave");
            }
            session.save();
            System.out.println(value);
        }
    }
}
