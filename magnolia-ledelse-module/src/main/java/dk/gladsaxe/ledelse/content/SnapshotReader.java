package dk.gladsaxe.ledelse.content;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Walks once through each workspace and makes {@link Content} of what it finds. This is where JCR's checked exception
 * ends: about one item it becomes a {@link Fault}, about a workspace it makes that workspace unread. Nothing is thrown.
 * For one thread.
 */
final class SnapshotReader {

    private static final String MARKED_FOR_DELETION = "mgnl:deleted";

    private final ContentSource source;
    private final RichTexts richTexts = new RichTexts();
    private final Fields.Surroundings surroundings;

    /**
     * Makes a reader.
     *
     * @param zone where the readers are, which decides what day a stored point in time is
     */
    SnapshotReader(final ContentSource source, final ZoneId zone) {
        this.source = source;
        this.surroundings = new Fields.Surroundings(zone, richTexts);
    }

    Content read() {
        richTexts.begin();
        return new Reading().all();
    }

    /** One walk through everything. */
    private final class Reading {

        private final List<Fault> faults = new ArrayList<>();
        private final List<String> unread = new ArrayList<>();
        private final Set<String> drafts = new HashSet<>();
        private final Map<String, List<String>> faultyFields = new HashMap<>();
        private final Assets assets = new Assets(source, faults::add);

        Content all() {
            final List<Framework> frameworks = items(Workspace.FRAMEWORKS, FrameworkItems::framework);
            final Function<String, Optional<String>> framework = lookup(frameworks, Framework::id);
            final List<Relation> relations =
                    items(Workspace.RELATIONS, fields -> FrameworkItems.relation(fields, framework, assets));
            final Function<String, Optional<String>> relation = lookup(relations, Relation::id);
            final Function<String, Optional<String>> key = lookup(relations, Relation::key);
            final List<FocusPoint> focusPoints =
                    items(Workspace.FOCUS_POINTS, fields -> FrameworkItems.focusPoint(fields, relation));
            final Function<String, Optional<String>> focusPoint = lookup(focusPoints, FocusPoint::id);
            final List<Question> questions =
                    items(Workspace.QUESTIONS, fields -> PracticeItems.question(fields, key, focusPoint));
            final Function<String, Optional<String>> question = lookup(questions, Question::id);
            final List<Story> stories =
                    items(Workspace.STORIES, fields -> PracticeItems.story(fields, key, focusPoint, question, assets));
            drafts.addAll(assets.drafts());
            return new Content(frameworks, relations, focusPoints, questions, stories, faults, unread, drafts,
                    faultyFields);
        }

        private <T extends Item> List<T> items(final Workspace workspace, final Making<T> making) {
            final List<T> items = new ArrayList<>();
            try {
                final Session session = source.session(workspace.workspaceName());
                // Keeps pending changes: should the CMS share the session, nobody's work is undone by a read.
                session.refresh(true);
                collect(session.getRootNode(), workspace, making, items);
            } catch (final RepositoryException e) {
                unread.add(workspace.workspaceName());
                faults.add(new Fault(workspace.workspaceName(), "/", "", "the workspace cannot be read: " + e));
            }
            return items;
        }

        private <T extends Item> void collect(
                final Node folder, final Workspace workspace, final Making<T> making, final List<T> items)
                throws RepositoryException {
            for (final NodeIterator each = folder.getNodes(); each.hasNext();) {
                final Node node = each.nextNode();
                final String name = node.getName();
                if (node.getPrimaryNodeType().getName().equals(workspace.nodeType())) {
                    make(node, workspace, making).ifPresent(items::add);
                } else if (!name.startsWith("jcr:") && !name.startsWith("rep:")) {
                    collect(node, workspace, making, items);
                }
            }
        }

        private <T extends Item> Optional<T> make(
                final Node node, final Workspace workspace, final Making<T> making) throws RepositoryException {
            final String path = node.getPath();
            final Set<String> faulty = new LinkedHashSet<>();
            final Fields.Report report = (property, message) -> {
                faults.add(new Fault(workspace.workspaceName(), path, property, message));
                faulty.add(Fields.fieldOf(property));
            };
            try {
                final Fields fields = new Fields(node, surroundings, report);
                if (fields.has(MARKED_FOR_DELETION)) {
                    return Optional.empty();
                }
                final T item = making.of(fields);
                if (!faulty.isEmpty()) {
                    faultyFields.put(item.id(), List.copyOf(faulty));
                }
                if (!PublicationStatus.isAsPublished(node)) {
                    drafts.add(item.id());
                }
                return Optional.of(item);
            } catch (final ItemUnusable e) {
                report.fault(e.property(), e.getMessage());
            } catch (final IllegalArgumentException e) {
                report.fault("", e.getMessage() + "; the item is left out");
            } catch (final RepositoryException e) {
                report.fault("", "cannot be read (" + e + "); the item is left out");
            }
            return Optional.empty();
        }

        private <T extends Item> Function<String, Optional<String>> lookup(
                final List<T> items, final Function<T, String> meaning) {
            final Map<String, String> meanings = items.stream().collect(Collectors.toMap(Item::id, meaning));
            return reference -> Optional.ofNullable(meanings.get(reference));
        }
    }

    /** How an item is made of its fields. */
    @FunctionalInterface
    private interface Making<T> {
        T of(Fields fields) throws RepositoryException;
    }
}
