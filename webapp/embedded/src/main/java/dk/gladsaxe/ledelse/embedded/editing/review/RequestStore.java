package dk.gladsaxe.ledelse.embedded.editing.review;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** Requests as they lie in the annex of a workspace, one for each item. Saves nothing. */
public final class RequestStore {

    private static final String FOLDER = "requests";
    private static final String RETURNED_BY = "returnedBy";
    private static final String RETURNED = "returned";
    private static final String ANSWER = "answer";

    private RequestStore() {
    }

    public static Optional<Request> find(final Session session, final String item) throws RepositoryException {
        final Optional<Node> node = Annex.find(session, FOLDER + "/" + item);
        return node.isPresent() ? Optional.of(request(node.get())) : Optional.empty();
    }

    static List<Request> all(final Session session) throws RepositoryException {
        final List<Request> all = new ArrayList<>();
        final Optional<Node> folder = Annex.find(session, FOLDER);
        if (folder.isPresent()) {
            for (final Node node : JcrUtils.getChildNodes(folder.get())) {
                all.add(request(node));
            }
        }
        return all;
    }

    static void put(final Session session, final Request request) throws RepositoryException {
        final Node node = Annex.node(session, FOLDER + "/" + request.item().id());
        node.setProperty("user", request.user());
        node.setProperty("at", GregorianCalendar.from(request.at().atZone(ZoneOffset.UTC)));
        node.setProperty("comment", request.comment());
        node.setProperty("title", request.title());
        node.setProperty("state", request.state());
        node.setProperty("version", request.version());
        node.setProperty(RETURNED_BY, request.answer().map(Request.Answer::user).orElse(null));
        node.setProperty(ANSWER, request.answer().map(Request.Answer::comment).orElse(null));
        final Calendar returned = request.answer()
                .map(answer -> GregorianCalendar.from(answer.at().atZone(ZoneOffset.UTC))).orElse(null);
        node.setProperty(RETURNED, returned);
    }

    /** Whether there was one. */
    public static boolean remove(final Session session, final String item) throws RepositoryException {
        return Annex.remove(session, FOLDER + "/" + item);
    }

    private static Request request(final Node node) throws RepositoryException {
        final Optional<Request.Answer> answer = node.hasProperty(RETURNED)
                ? Optional.of(new Request.Answer(node.getProperty(RETURNED_BY).getString(),
                        node.getProperty(RETURNED).getDate().toInstant(), node.getProperty(ANSWER).getString()))
                : Optional.empty();
        return new Request(new ItemRef(node.getSession().getWorkspace().getName(), node.getName()),
                node.getProperty("user").getString(), node.getProperty("at").getDate().toInstant(),
                node.getProperty("comment").getString(), node.getProperty("title").getString(),
                node.getProperty("state").getString(), node.getProperty("version").getLong(), answer);
    }
}
