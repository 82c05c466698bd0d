package dk.gladsaxe.ledelse.embedded.editing.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;
import org.apache.jackrabbit.util.Text;

/**
 * The drafts of each user, in the annex of the workspace. Keeping one is a save of its own that touches no item; an item
 * that is saved takes its draft away in the same save. Safe for use by several threads.
 */
public final class Drafts {

    /** Of one user in one workspace; the oldest go first. */
    static final int MOST = 50;

    private static final String FOLDER = "drafts/";
    private static final String AT = "at";
    private static final String APP = "app";
    private static final String FORM = "form";
    private static final TypeReference<Map<String, List<String>>> PARAMETERS = new TypeReference<>() {
    };

    private final ObjectMapper json = new ObjectMapper();
    private final Operations operations;

    public Drafts(final Operations operations) {
        this.operations = operations;
    }

    /** Keeps what a form holds, instead of what was kept of it before. */
    public void keep(final String workspace, final String app, final DraftKey key,
            final Map<String, List<String>> parameters, final User user) {
        operations.run(workspace, user, session -> {
            final Node draft = Annex.node(session.jcr(), folder(user) + "/" + key.text());
            draft.setProperty(AT, session.calendar());
            draft.setProperty(APP, app);
            draft.setProperty(FORM, written(parameters));
            final List<Node> all = all(session);
            for (int i = MOST; i < all.size(); i++) {
                all.get(i).remove();
            }
            return draft;
        });
    }

    public Optional<Draft> find(final String workspace, final DraftKey key, final User user) {
        return operations.run(workspace, user, session -> {
            final String path = path(user, key);
            return session.jcr().nodeExists(path)
                    ? Optional.of(draft(session.jcr().getNode(path))) : Optional.empty();
        });
    }

    /** Those of what is no item of that app yet, the newest first. */
    public List<Draft> begun(final String workspace, final String app, final User user) {
        return operations.run(workspace, user, session -> {
            final List<Draft> begun = new ArrayList<>();
            for (final Node node : all(session)) {
                final Draft draft = draft(node);
                if (draft.key().isNew() && draft.app().equals(app)) {
                    begun.add(draft);
                }
            }
            return begun;
        });
    }

    /** Throws one away, if there is one. */
    public void discard(final String workspace, final DraftKey key, final User user) {
        operations.run(workspace, user, session -> {
            discard(session, key);
            return key;
        });
    }

    /** Throws one away as part of another operation; not saved. */
    public static void discard(final EditingSession session, final DraftKey key) throws RepositoryException {
        final String path = path(session.user(), key);
        if (session.jcr().nodeExists(path)) {
            session.jcr().getNode(path).remove();
        }
    }

    private static List<Node> all(final EditingSession session) throws RepositoryException {
        final String path = "/" + Annex.NAME + "/" + folder(session.user());
        final Map<Node, Long> times = new LinkedHashMap<>();
        if (session.jcr().nodeExists(path)) {
            for (final Node node : JcrUtils.getChildNodes(session.jcr().getNode(path))) {
                times.put(node, node.getProperty(AT).getDate().getTimeInMillis());
            }
        }
        return times.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).toList();
    }

    private Draft draft(final Node node) throws RepositoryException {
        return new Draft(new DraftKey(node.getName()), node.getProperty(APP).getString(),
                node.getProperty(AT).getDate().toInstant(), read(node.getProperty(FORM).getString()));
    }

    private String written(final Map<String, List<String>> parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (final JsonProcessingException e) {
            throw new IllegalArgumentException("The draft cannot be written", e);
        }
    }

    private Map<String, List<String>> read(final String form) {
        try {
            return json.readValue(form, PARAMETERS);
        } catch (final JsonProcessingException e) {
            throw new IllegalStateException("A draft in the annex cannot be read", e);
        }
    }

    private static String folder(final User user) {
        return FOLDER + Text.escapeIllegalJcrChars(user.name());
    }

    private static String path(final User user, final DraftKey key) {
        return "/" + Annex.NAME + "/" + folder(user) + "/" + key.text();
    }
}
