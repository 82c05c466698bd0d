package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.content.Fault;
import dk.gladsaxe.ledelse.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes out the references of items of one kind, and lets others refer to them.
 *
 * @param <T> the kind of item
 */
final class Linker<T extends Item> {

    private final Workspace workspace;
    private final Links<T> links;

    Linker(final Workspace workspace, final Links<T> links) {
        this.workspace = workspace;
        this.links = links;
    }

    boolean refersToAny(final Stored<T> stored, final Set<String> references) {
        return stored.item().stream().flatMap(links::references).anyMatch(references::contains);
    }

    /** The keys of the assets that it refers to. */
    Stream<String> assets(final Stored<T> stored) {
        return stored.item().stream().flatMap(links::references).filter(Assets::isKey);
    }

    /** The item with its references made out; a reference that stands for nothing becomes a fault. */
    Held<T> link(final Stored<T> stored, final Targets targets) {
        final List<Fault> faults = new ArrayList<>(stored.faults());
        final Optional<T> item = stored.item().flatMap(each -> link(stored.path(), each, targets, faults));
        return new Held<>(stored, item, faults);
    }

    /** Has references to the item of this identifier stand for the item, or for nothing. */
    void mean(final String id, final Optional<T> item, final Targets targets) {
        item.flatMap(links::meaning).ifPresentOrElse(
                meaning -> targets.mean(workspace, id, meaning), () -> targets.meanNothing(workspace, id));
    }

    private Optional<T> link(final String path, final T item, final Targets targets, final List<Fault> faults) {
        final Fields.Report report = (property, message) ->
                faults.add(new Fault(workspace.workspaceName(), path, property, message));
        try {
            return Optional.of(links.link(item, new References(targets, report)));
        } catch (final ItemUnusable e) {
            report.fault(e.property(), e.getMessage());
            return Optional.empty();
        }
    }
}
