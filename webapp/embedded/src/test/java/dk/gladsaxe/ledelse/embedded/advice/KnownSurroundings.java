package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a test says there is. */
final class KnownSurroundings implements Surroundings {

    private final Map<String, Other> others = new HashMap<>();
    private final Map<String, String> leadIns = new HashMap<>();

    KnownSurroundings with(final String workspace, final String id, final ItemStatus status) {
        others.put(workspace + ":" + id, new Other(id, status));
        return this;
    }

    KnownSurroundings at(final String path, final ItemStatus status) {
        others.put(path, new Other(path, status));
        return this;
    }

    KnownSurroundings leadIn(final String relation, final String property, final String text) {
        leadIns.put(relation + "." + property, text);
        return this;
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 11, 26);
    }

    @Override
    public Optional<Other> named(final String workspace, final String id) {
        return Optional.ofNullable(others.get(workspace + ":" + id));
    }

    @Override
    public Optional<Other> at(final String path) {
        return Optional.ofNullable(others.get(path));
    }

    @Override
    public String leadIn(final String relation, final String property) {
        return leadIns.getOrDefault(relation + "." + property, "");
    }
}
