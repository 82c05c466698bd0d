package dk.gladsaxe.ledelse.content.following;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.SuppliedClock;
import dk.gladsaxe.ledelse.content.TestRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;

/** A service over a repository, at a time that a test sets. */
abstract class SnapshotServices {

    static final String STORIES = "ledelse-stories";
    static final Pace QUICK = new Pace(Duration.ofMillis(50), Duration.ofMillis(200),
            Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(10));

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-10T11:00:00Z"));
    SnapshotService service;
    private final TestRepository repository;

    SnapshotServices(final TestRepository repository) {
        this.repository = repository;
    }

    @AfterEach
    final void stop() {
        if (service != null) {
            service.close();
        }
    }

    final SnapshotService start(final ContentSource source) {
        return SnapshotService.start(source, new SuppliedClock(now::get), QUICK);
    }

    final List<String> names() {
        return service.get().stories().all().stream().map(story -> story.name()).toList();
    }

    final String story(final String name) throws RepositoryException {
        return repository.put(STORIES, "/" + name, Map.of("title", "En dag", "consentGiven", true));
    }
}
