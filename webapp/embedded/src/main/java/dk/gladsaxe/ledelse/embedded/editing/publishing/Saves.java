package dk.gladsaxe.ledelse.embedded.editing.publishing;

import dk.gladsaxe.ledelse.embedded.editing.Conflict;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.versions.Fingerprint;
import dk.gladsaxe.ledelse.embedded.publishing.Attendant;
import dk.gladsaxe.ledelse.embedded.publishing.NotPublishable;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher.Scope;
import dk.gladsaxe.ledelse.embedded.repository.RepositoryFailure;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Optional;
import javax.jcr.InvalidItemStateException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The saves of publications and of what is recorded with them. */
final class Saves {

    /** Somebody may save the same item at the same moment; doing it again does the rest. */
    private static final int ATTEMPTS = 3;

    private final Publisher publisher;
    private final Operations operations;

    Saves(final Publisher publisher, final Operations operations) {
        this.publisher = publisher;
        this.operations = operations;
    }

    /** What is written beside the publication of one node. */
    @FunctionalInterface
    interface Beside {
        void write(EditingSession session, Node node) throws RepositoryException;
    }

    /** @param state the fingerprint that the published node is to have, if it matters */
    void publish(final String workspace, final List<String> paths, final User user, final Optional<String> state,
            final Beside beside) {
        again(() -> publisher.publish(workspace, paths, Scope.NODE, user.name(),
                new Recording(user, state, beside)));
        paths.forEach(path -> operations.announce(workspace, path));
    }

    void takeBack(final String workspace, final List<String> paths, final User user, final Beside beside) {
        again(() -> publisher.unpublish(workspace, paths, user.name(), new Recording(user, Optional.empty(), beside)));
        paths.forEach(path -> operations.announce(workspace, path));
    }

    private static void again(final Runnable work) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                work.run();
                return;
            } catch (final NotPublishable e) {
                throw new Impossible(e);
            } catch (final RepositoryFailure e) {
                if (!(e.getCause() instanceof InvalidItemStateException)) {
                    throw e;
                }
            }
        }
        throw new Conflict("The content was changed by somebody else at the same time; try again");
    }

    private final class Recording implements Attendant {

        private final User user;
        private final Optional<String> state;
        private final Beside beside;

        private Recording(final User user, final Optional<String> state, final Beside beside) {
            this.user = user;
            this.state = state;
            this.beside = beside;
        }

        @Override
        public void check(final Node author, final Node published) throws RepositoryException {
            if (state.isPresent() && !state.get().equals(Fingerprint.of(published))) {
                throw new OtherState(author.getPath());
            }
        }

        @Override
        public void record(final Session author, final List<Node> nodes) throws RepositoryException {
            operations.within(author, user, session -> {
                for (final Node node : nodes) {
                    beside.write(session, node);
                }
                return null;
            });
        }
    }
}
