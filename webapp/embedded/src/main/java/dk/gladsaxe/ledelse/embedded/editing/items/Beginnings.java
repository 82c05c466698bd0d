package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.editing.versions.Version;
import dk.gladsaxe.ledelse.embedded.editing.versions.Versions;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** Finds what a form was filled with among the versions of its item, of which a limited number is kept. Immutable. */
final class Beginnings {

    private final StoredValues stored;

    Beginnings(final StoredValues stored) {
        this.stored = stored;
    }

    /**
     * @param base what the form was filled with; absent when no version has it
     * @param by   names of those who saved since, or who saved last when it is not known since when
     */
    record Beginning(Optional<Group> base, List<String> by) {
    }

    Beginning find(final Node node, final ItemKind kind, final Revision expected) throws RepositoryException {
        final List<Version> versions = Versions.of(node.getSession(), node.getIdentifier());
        for (int i = 0; i < versions.size(); i++) {
            final Optional<Node> content =
                    Versions.content(node.getSession(), node.getIdentifier(), versions.get(i).number());
            final Optional<Group> values = content.isPresent()
                    ? Optional.of(stored.read(content.get(), kind.fields())) : Optional.empty();
            if (values.isPresent() && Revision.of(values.get()).equals(expected)) {
                return new Beginning(values, by(versions.subList(0, i), node));
            }
        }
        return new Beginning(Optional.empty(), by(List.of(), node));
    }

    private static List<String> by(final List<Version> since, final Node node) throws RepositoryException {
        final Stream<String> names = since.isEmpty()
                ? Stream.of(JcrUtils.getStringProperty(node, "mgnl:lastModifiedBy", ""))
                : since.stream().map(Version::user);
        return names.filter(name -> !name.isEmpty()).distinct().toList();
    }
}
