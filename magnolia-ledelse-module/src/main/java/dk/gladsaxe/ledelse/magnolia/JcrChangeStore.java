package dk.gladsaxe.ledelse.magnolia;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.Snapshots;
import dk.gladsaxe.ledelse.delivery.changes.ChangeStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Keeps the feed of changes in a workspace of its own: below {@code /changes} a node for each record, named by a number
 * that is never used again, with the record in the property {@code data}. Each call is one save.
 *
 * <p>Two instances on one repository (a cluster) would write one feed each into the same place. So whoever finds that
 * the last record is not the one it knows, writes nothing and fails: the first to write goes on, the other keeps its
 * feed in memory until it is started anew. Should both write at the same moment, both want the same name, which a node
 * can have only once, and one of the saves fails. The very first record is looked at once more when it is written.
 */
final class JcrChangeStore implements ChangeStore {

    static final String WORKSPACE = "ledelse-delivery";

    private static final String FEED = "/changes";
    private static final String RECORD = "record-";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final String DATA = "data";
    private static final String TYPE = "mgnl:contentNode";
    private static final long UNKNOWN = -1;

    private final Snapshots snapshots;

    // Of the reading thread alone: the number of the last record, 0 when there is none.
    private long last = UNKNOWN;

    /** @param snapshots whose thread reads and writes */
    JcrChangeStore(final Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public CompletableFuture<List<byte[]>> read() {
        return snapshots.submit(source -> {
            final Session session = fresh(source);
            final List<byte[]> entries = new ArrayList<>();
            final List<Long> numbers = numbers(session);
            for (final long number : numbers) {
                entries.add(data(session.getNode(path(number))));
            }
            last = latest(numbers);
            return entries;
        });
    }

    @Override
    public CompletableFuture<Void> append(final byte[] entry) {
        return write(session -> {
            final boolean known = last > 0 ? session.nodeExists(path(last)) && !session.nodeExists(path(last + 1))
                    : last == 0 && numbers(session).isEmpty();
            if (!known) {
                throw foreign();
            }
            return add(entry, last + 1, session);
        });
    }

    @Override
    public CompletableFuture<Void> replace(final byte[] entry) {
        return write(session -> {
            final List<Long> numbers = numbers(session);
            // What could not be read before cannot be gone on with either, whoever wrote it.
            if (last != UNKNOWN && latest(numbers) != last) {
                throw foreign();
            }
            for (final long number : numbers) {
                session.getNode(path(number)).remove();
            }
            return add(entry, latest(numbers) + 1, session);
        });
    }

    private CompletableFuture<Void> write(final Writing writing) {
        return snapshots.submit(source -> {
            final Session session = fresh(source);
            try {
                final Node record = writing.to(session);
                session.save();
                requireFirst(record, session);
                last = number(record);
                return null;
            } finally {
                // What was not saved must not be saved with the next record.
                session.refresh(false);
            }
        });
    }

    private static RepositoryException foreign() {
        return new RepositoryException("another instance writes its feed into workspace " + WORKSPACE
                + ", or somebody has changed what is there");
    }

    private static Node add(final byte[] entry, final long number, final Session session) throws RepositoryException {
        final Node feed = session.nodeExists(FEED) ? session.getNode(FEED)
                : session.getRootNode().addNode(FEED.substring(1), TYPE);
        final Binary binary = session.getValueFactory().createBinary(new ByteArrayInputStream(entry));
        try {
            final Node record = feed.addNode(RECORD + number, TYPE);
            record.setProperty(DATA, binary);
            return record;
        } finally {
            binary.dispose();
        }
    }

    /** The root alone may have two nodes of one name: when both instances have made the very first record. */
    private static void requireFirst(final Node record, final Session session) throws RepositoryException {
        final Node feed = record.getParent();
        session.refresh(false);
        if (!session.getNode(FEED).isSame(feed)) {
            feed.remove();
            session.save();
            throw foreign();
        }
        // Saves that overlap are merged where a node type lets siblings have one name: the later one steps back.
        if (!session.getNode(FEED + "/" + record.getName()).isSame(record)) {
            record.remove();
            session.save();
            throw foreign();
        }
    }

    private static long number(final Node record) throws RepositoryException {
        return Long.parseLong(record.getName().substring(RECORD.length()));
    }

    private static Session fresh(final ContentSource source) throws RepositoryException {
        final Session session = source.session(WORKSPACE);
        session.refresh(false);
        return session;
    }

    private static String path(final long number) {
        return FEED + "/" + RECORD + number;
    }

    /** The numbers of the records in their order. */
    private static List<Long> numbers(final Session session) throws RepositoryException {
        final List<Long> numbers = new ArrayList<>();
        if (session.nodeExists(FEED)) {
            for (final NodeIterator each = session.getNode(FEED).getNodes(RECORD + "*"); each.hasNext();) {
                final String number = each.nextNode().getName().substring(RECORD.length());
                if (NUMBER.matcher(number).matches()) {
                    numbers.add(Long.valueOf(number));
                }
            }
        }
        Collections.sort(numbers);
        return numbers;
    }

    private static long latest(final List<Long> numbers) {
        return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
    }

    private static byte[] data(final Node record) throws RepositoryException {
        final Binary binary = record.getProperty(DATA).getBinary();
        try (InputStream in = binary.getStream()) {
            return in.readAllBytes();
        } catch (final IOException e) {
            throw new RepositoryException(record.getPath() + " cannot be read", e);
        } finally {
            binary.dispose();
        }
    }

    /** Writes a record without saving it. */
    @FunctionalInterface
    private interface Writing {
        Node to(Session session) throws RepositoryException;
    }
}
