package dk.gladsaxe.ledelse.embedded.publishing;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Copies content from the author instance to the public one. A node is the same on both when it has the same
 * identifier, so what was moved or renamed is moved there too. Publishing again what has not changed changes nothing on
 * the public instance.
 *
 * <p>Each publication is one save there in each workspace: the assets that content shows, then the content. Only when a
 * save has succeeded is it recorded on the author's nodes, so a failure leaves that workspace as it was on both instances,
 * and publishing again does the rest. Publications come one after the other, whatever thread asks. Whether the user may
 * publish is for the caller to ask.</p>
 */
public final class Publisher {

    private static final String ASSETS = "dam";
    /** What belongs to one instance alone; the last is what the module ledelse remembers of what it has delivered. */
    private static final Set<String> NEVER =
            Set.of("config", "users", "usergroups", "userroles", "ledelse-delivery");

    private final Workspaces author;
    private final Workspaces visitors;
    private final Clock clock;

    public Publisher(final Workspaces author, final Workspaces visitors, final Clock clock) {
        this.author = author;
        this.visitors = visitors;
        this.clock = clock;
    }

    /** How much to publish. */
    public enum Scope {
        /** The node and what belongs to it. */
        NODE,
        /** Also the pages, items and folders below it. */
        TREE
    }

    /** The workspaces that hold content: assets first, since the others show them. */
    public List<String> contentWorkspaces() {
        return Stream.concat(Stream.of(ASSETS), author.names().stream().sorted())
                .filter(name -> !NEVER.contains(name)).distinct().toList();
    }

    /** Throws what {@link #publish} would throw for that path; writes nothing. */
    public void requireNode(final String workspace, final String path) {
        try (Pair pair = open(workspace)) {
            Jcr.get(() -> pair.node(path));
        }
    }

    /** Throws what {@link #unpublish} would throw for that path; writes nothing. */
    public void requireNodeAnywhere(final String workspace, final String path) {
        try (Pair pair = open(workspace)) {
            if (Jcr.get(() -> at(path, pair.author()).isEmpty() && at(path, pair.visitors()).isEmpty())) {
                throw nothingToTakeBack(workspace, path);
            }
        }
    }

    private static NotPublishable nothingToTakeBack(final String workspace, final String path) {
        return new NotPublishable("There is nothing at %s:%s to take back.".formatted(workspace, path));
    }

    /**
     * Publishes the node at that path, the folders above it that are not public yet, and the assets that it shows.
     *
     * @return what was done, folders and assets included
     */
    public Publication publish(final String workspace, final String path, final Scope scope, final String user) {
        return publish(workspace, List.of(path), scope, user, Attendant.NONE);
    }

    /** As {@link #publish(String, String, Scope, String)}, for several nodes of one workspace at once: all or none. */
    public synchronized Publication publish(final String workspace, final Collection<String> paths, final Scope scope,
            final String user, final Attendant attendant) {
        try (Pair pair = open(workspace)) {
            return Jcr.get(() -> {
                final List<Node> nodes = new ArrayList<>();
                final Map<String, Node> units = new LinkedHashMap<>();
                for (final String path : paths) {
                    final Node node = pair.node(path);
                    nodes.add(node);
                    for (final Node folder : pair.missingFolders(node)) {
                        units.put(folder.getIdentifier(), folder);
                    }
                    for (final Node unit : Units.of(node, scope == Scope.TREE)) {
                        units.put(unit.getIdentifier(), unit);
                    }
                }
                return publish(pair, List.copyOf(units.values()), nodes, user, attendant);
            });
        }
    }

    private Publication publish(final Pair pair, final List<Node> units, final List<Node> nodes, final String user,
            final Attendant attendant) throws RepositoryException {
        final Status status = status(true, user);
        final Copying copying = new Copying(pair.author(), pair.visitors(), status);
        final Publication content = copying.run(units);
        for (final Node node : nodes) {
            attendant.check(node, copying.published(node));
        }
        final Publication assets =
                pair.workspace().equals(ASSETS) ? Publication.NONE : publishAssets(units, user);
        pair.save(units, copying, status, author -> attendant.record(author, nodes));
        return assets.plus(content);
    }

    private Publication publishAssets(final List<Node> units, final String user) throws RepositoryException {
        try (Pair pair = open(ASSETS)) {
            final Twins assets = new Twins(pair.author());
            final Set<Node> found = new LinkedHashSet<>();
            for (final Node unit : units) {
                for (final String identifier : AssetReferences.of(unit)) {
                    final Optional<Node> asset = assets.find(identifier);
                    if (asset.isPresent()) {
                        found.addAll(pair.missingFolders(asset.get()));
                        found.add(asset.get());
                    }
                }
            }
            return pair.copy(found, status(true, user));
        }
    }

    /**
     * Publishes every workspace that holds content, one after the other. What the author has deleted stays public until
     * it is unpublished.
     *
     * @param progress told of each workspace when it is done
     */
    public synchronized Publication publishAll(final String user, final BiConsumer<String, Publication> progress) {
        Publication all = Publication.NONE;
        for (final String workspace : contentWorkspaces()) {
            try (Pair pair = open(workspace)) {
                final Publication one = Jcr.get(() ->
                        pair.copy(Units.of(pair.author().getRootNode(), true), status(true, user)));
                progress.accept(workspace, one);
                all = all.plus(one);
            }
        }
        return all;
    }

    /**
     * Records on the author's nodes at these paths, and on what lies below them, that visitors have them as they are:
     * after the same content was brought to both instances in another way. One save; nothing is copied.
     */
    public synchronized void markPublished(
            final String workspace, final Collection<String> paths, final String user) {
        try (Pair pair = open(workspace)) {
            Jcr.run(() -> {
                for (final String path : paths) {
                    for (final Node unit : Units.of(pair.node(path), true)) {
                        status(true, user).apply(unit);
                    }
                }
                pair.author().save();
            });
        }
    }

    /** Takes the node and everything below it off the public instance; also a node that the author has deleted. */
    public Publication unpublish(final String workspace, final String path, final String user) {
        return unpublish(workspace, List.of(path), user, Attendant.NONE);
    }

    /** As {@link #unpublish(String, String, String)}, for several nodes of one workspace at once: all or none. */
    public synchronized Publication unpublish(
            final String workspace, final Collection<String> paths, final String user, final Attendant attendant) {
        try (Pair pair = open(workspace)) {
            return Jcr.get(() -> {
                final List<Node> nodes = new ArrayList<>();
                int count = 0;
                for (final String path : paths) {
                    final Optional<Node> node = at(path, pair.author());
                    final Optional<Node> gone = node.isPresent()
                            ? new Twins(pair.visitors()).find(node.get()) : at(path, pair.visitors());
                    if (node.isEmpty() && gone.isEmpty()) {
                        throw nothingToTakeBack(workspace, path);
                    }
                    if (gone.isPresent()) {
                        count += Units.of(gone.get(), true).size();
                        gone.get().remove();
                    }
                    node.ifPresent(nodes::add);
                }
                pair.visitors().save();
                recordTakenBack(pair.author(), nodes, user, attendant);
                return new Publication(0, 0, 0, count);
            });
        }
    }

    private void recordTakenBack(final Session author, final List<Node> nodes, final String user,
            final Attendant attendant) throws RepositoryException {
        for (final Node node : nodes) {
            for (final Node unit : Units.of(node, true)) {
                status(false, user).apply(unit);
            }
        }
        attendant.record(author, nodes);
        author.save();
    }

    private static Optional<Node> at(final String path, final Session session) throws RepositoryException {
        return path.startsWith("/") && path.length() > 1 && session.nodeExists(path)
                ? Optional.of(session.getNode(path)) : Optional.empty();
    }

    private Pair open(final String workspace) {
        if (!contentWorkspaces().contains(workspace)) {
            throw new NotPublishable(
                    "Workspace '%s' is not published; these are: %s.".formatted(workspace, contentWorkspaces()));
        }
        return Pair.open(workspace, author, visitors);
    }

    private Status status(final boolean published, final String user) {
        return new Status(published, clock.instant(), user);
    }
}
