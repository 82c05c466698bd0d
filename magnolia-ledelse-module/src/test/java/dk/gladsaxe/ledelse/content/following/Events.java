package dk.gladsaxe.ledelse.content.following;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;

/** Events as a repository might bring them, and as one never should. */
final class Events implements EventIterator {

    private final Iterator<? extends Event> events;
    private long taken;

    private Events(final Iterator<? extends Event> events) {
        this.events = events;
    }

    static Events of(final Event... events) {
        return new Events(List.of(events).iterator());
    }

    static Events of(final Stream<Event> events) {
        return new Events(events.iterator());
    }

    static Event event(final int type, final String path) {
        return new Told(type, path, Map.of());
    }

    static Event moved(final String from, final String to) {
        return new Told(Event.NODE_MOVED, to, Map.of("srcAbsPath", from, "destAbsPath", to));
    }

    /** How many events were taken. */
    long taken() {
        return taken;
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    @Override
    public Event nextEvent() {
        taken++;
        return events.next();
    }

    @Override
    public Object next() {
        return nextEvent();
    }

    @Override
    public void skip(final long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getSize() {
        return -1;
    }

    @Override
    public long getPosition() {
        return taken;
    }

    /** An event whose path cannot be told when it is {@code ?}. */
    private record Told(int type, String path, Map<String, String> info) implements Event {

        @Override
        public int getType() {
            return type;
        }

        @Override
        public String getPath() throws RepositoryException {
            if ("?".equals(path)) {
                throw new RepositoryException("nobody knows the path");
            }
            return path;
        }

        @Override
        public String getUserID() {
            return "";
        }

        @Override
        public String getIdentifier() {
            return "";
        }

        @Override
        public Map<String, String> getInfo() {
            return info;
        }

        @Override
        public String getUserData() {
            return "";
        }

        @Override
        public long getDate() {
            return 0;
        }
    }
}
