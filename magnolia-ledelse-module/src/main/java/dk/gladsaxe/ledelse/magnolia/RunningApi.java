package dk.gladsaxe.ledelse.magnolia;

import dk.gladsaxe.ledelse.content.Snapshots;
import dk.gladsaxe.ledelse.delivery.ApiRequest;
import dk.gladsaxe.ledelse.delivery.ApiResponse;
import dk.gladsaxe.ledelse.delivery.LedelseApi;
import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import java.util.Optional;
import java.util.function.Function;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The API as long as it can answer, and till then that it cannot: before all workspaces were read, and while nobody
 * knows whether this is an author instance, whose drafts it must not show. Safe for use by several threads.
 */
final class RunningApi implements LedelseApi {

    private static final Logger LOG = LoggerFactory.getLogger(RunningApi.class);
    private static final String RETRY_SECONDS = "10";

    private final Snapshots snapshots;
    private final InstanceKind kind;
    private final Function<Boolean, LedelseApi> composition;

    private volatile Optional<LedelseApi> composed = Optional.empty();
    private String reported = "";

    /** @param composition makes the API of an author instance, or else of a public one; called once */
    RunningApi(final Snapshots snapshots, final InstanceKind kind, final Function<Boolean, LedelseApi> composition) {
        this.snapshots = snapshots;
        this.kind = kind;
        this.composition = composition;
    }

    /** Whether the CMS is an author instance. */
    @FunctionalInterface
    interface InstanceKind {

        /** @throws RepositoryException when the CMS does not say */
        boolean author() throws RepositoryException;
    }

    /** Waits only while the content is read for the first time, and not for long. */
    @Override
    public ApiResponse get(final ApiRequest request) {
        final Optional<LedelseApi> ready = composed;
        return ready.isPresent() ? ready.get().get(request) : compose().map(api -> api.get(request)).orElseGet(this::notReady);
    }

    private Optional<LedelseApi> compose() {
        // The first to come waits for the first read, outside of the lock, and so does everybody else who comes then.
        snapshots.get();
        return snapshots.complete().isEmpty() ? Optional.empty() : composeOnce();
    }

    private synchronized Optional<LedelseApi> composeOnce() {
        if (composed.isEmpty()) {
            try {
                composed = Optional.of(composition.apply(kind.author()));
            } catch (final RepositoryException e) {
                report(e.getMessage());
            }
        }
        return composed;
    }

    /** Logs once what stays the same. */
    private void report(final String reason) {
        if (!reason.equals(reported)) {
            reported = reason;
            LOG.warn("The ledelse API waits: whether this is an author instance, whose drafts must not leave it, cannot be"
                    + " told: {}", reason);
        }
    }

    private ApiResponse notReady() {
        return ApiResponse.of(Problem.of(ProblemType.NOT_READY,
                "The content has not been read yet, or cannot be read; the log of the CMS says why"))
                .with("Retry-After", RETRY_SECONDS);
    }
}
