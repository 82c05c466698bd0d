package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.Fault;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Reads the workspaces and makes {@link Content} of what it finds; afterwards reads again only what has changed, and
 * keeps what has not as the same objects. This is where JCR's checked exception ends: about one item it becomes a
 * {@link Fault}, about a workspace it makes that workspace unread, until it can be read as a whole. For one thread.
 */
public final class SnapshotReader {

    /** All workspaces that are read: those of the items, and that of the assets their images refer to. */
    public static final List<String> WORKSPACES = Stream.concat(
            Stream.of(Workspace.values()).map(Workspace::workspaceName), Stream.of(Assets.WORKSPACE)).toList();

    private final ContentSource source;
    private final Assets assets = new Assets();
    private final Tally assetKeys = new Tally();
    private final Targets targets = new Targets(assets);
    private final Kind<Framework> frameworks;
    private final Kind<Relation> relations;
    private final Kind<FocusPoint> focusPoints;
    private final Kind<Question> questions;
    private final Kind<Story> stories;
    private final List<Kind<?>> kinds;

    /** By workspace, what has still to be read. */
    private final Map<String, Changes> due = new HashMap<>();

    private Content content = Content.EMPTY;

    /**
     * Makes a reader that has read nothing yet.
     *
     * @param zone where the readers are, which decides what day a stored point in time is
     */
    public SnapshotReader(final ContentSource source, final ZoneId zone) {
        this.source = source;
        this.frameworks = kind(Workspace.FRAMEWORKS, FrameworkItems::framework, zone, new FrameworkLinks.OfFrameworks());
        this.relations = kind(Workspace.RELATIONS, FrameworkItems::relation, zone, new FrameworkLinks.OfRelations());
        this.focusPoints = kind(
                Workspace.FOCUS_POINTS, FrameworkItems::focusPoint, zone, new FrameworkLinks.OfFocusPoints());
        this.questions = kind(Workspace.QUESTIONS, PracticeItems::question, zone, new PracticeLinks.OfQuestions());
        this.stories = kind(Workspace.STORIES, PracticeItems::story, zone, new PracticeLinks.OfStories());
        // Each refers to those before it only.
        this.kinds = List.of(frameworks, relations, focusPoints, questions, stories);
        WORKSPACES.forEach(each -> due.put(each, Changes.EVERYTHING));
    }

    private <T extends Item> Kind<T> kind(
            final Workspace workspace, final ItemReader.Making<T> making, final ZoneId zone,
            final Links<T> links) {
        return new Kind<>(workspace, new ItemReader<>(workspace, making, zone), links, assetKeys);
    }

    /**
     * Reads what is said to have changed, by workspace, and what could not be read before.
     *
     * @return the same object as before when nothing has come of it
     */
    public Content read(final Map<String, Changes> changes) {
        changes.forEach((workspace, each) -> {
            if (!each.none()) {
                due.merge(workspace, each, (before, now) -> Changes.EVERYTHING);
            }
        });
        final List<Fault> faults = new ArrayList<>();
        kinds.forEach(each -> read(each.workspace().workspaceName(), each::read).ifPresent(faults::add));
        faults.addAll(readAssets());
        kinds.forEach(each -> each.link(targets));
        targets.settle();
        final Content now = content(faults);
        content = isSame(now, content) ? content : now;
        return content;
    }

    /** Whether nothing is left that could not be read. */
    public boolean isDone() {
        return due.isEmpty();
    }

    /** Each kind keeps its list as long as it has the same items. */
    private static boolean isSame(final Content one, final Content other) {
        return one.stories() == other.stories() && one.questions() == other.questions()
                && one.focusPoints() == other.focusPoints() && one.relations() == other.relations()
                && one.frameworks() == other.frameworks() && one.faults().equals(other.faults())
                && one.unread().equals(other.unread()) && one.drafts().equals(other.drafts())
                && one.faultyFields().equals(other.faultyFields());
    }

    private Optional<Fault> read(final String workspace, final Reading reading) {
        final Changes changes = due.get(workspace);
        if (changes == null) {
            return Optional.empty();
        }
        // Unless it succeeds, nobody knows how far it came.
        due.put(workspace, Changes.EVERYTHING);
        try {
            final Session session = source.session(workspace);
            // Keeps pending changes: should the CMS share the session, nobody's work is undone by a read.
            session.refresh(true);
            reading.of(session, changes);
            due.remove(workspace);
            return Optional.empty();
        } catch (final RepositoryException e) {
            return Optional.of(new Fault(workspace, "/", "", "the workspace cannot be read: " + e));
        }
    }

    private List<Fault> readAssets() {
        final Set<String> keys = assetKeys.used();
        assets.retain(keys);
        final Changes changes = due.getOrDefault(Assets.WORKSPACE, Changes.NONE);
        final Set<String> outdated = assets.outdated(keys, changes);
        if (outdated.isEmpty()) {
            due.remove(Assets.WORKSPACE);
            return List.of();
        }
        due.put(Assets.WORKSPACE, changes);
        return read(Assets.WORKSPACE, (session, any) -> targets.doubt(assets.read(session, outdated))).stream().toList();
    }

    private Content content(final List<Fault> faultsOfWorkspaces) {
        final List<Fault> faults = new ArrayList<>(faultsOfWorkspaces);
        final Set<String> drafts = new HashSet<>(assets.drafts());
        final Map<String, List<String>> faultyFields = new HashMap<>();
        kinds.stream().flatMap(each -> each.notable().stream()).forEach(each -> {
            faults.addAll(each.faults());
            each.item().ifPresent(item -> {
                if (each.stored().draft()) {
                    drafts.add(item.id());
                }
                if (!each.faults().isEmpty()) {
                    faultyFields.put(item.id(), each.faultyFields());
                }
            });
        });
        final List<String> unread = kinds.stream().map(each -> each.workspace().workspaceName())
                .filter(due::containsKey).toList();
        return new Content(frameworks.items(), relations.items(), focusPoints.items(), questions.items(),
                stories.items(), faults, unread, drafts, faultyFields);
    }

    /** Reads one workspace. */
    @FunctionalInterface
    private interface Reading {
        void of(Session session, Changes changes) throws RepositoryException;
    }
}
