package dk.gladsaxe.ledelse.embedded.publishing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import org.apache.jackrabbit.commons.JcrUtils;

/** Finds the assets that content shows: anything in a text that is spelled as an asset key, {@code jcr:<identifier>}. */
final class AssetReferences {

    private static final Pattern KEY = Pattern.compile(
            "jcr:(\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})");

    private AssetReferences() {
    }

    /** The identifiers of the assets that the node and what belongs to it refer to. */
    static Set<String> of(final Node node) throws RepositoryException {
        final Set<String> found = new LinkedHashSet<>();
        for (final Property property : JcrUtils.getProperties(node)) {
            if (property.getType() == PropertyType.STRING) {
                for (final Value value : property.isMultiple()
                        ? property.getValues() : new Value[] {property.getValue()}) {
                    KEY.matcher(value.getString()).results().map(MatchResult::group)
                            .map(key -> key.substring("jcr:".length())).forEach(found::add);
                }
            }
        }
        for (final Node child : Units.belongings(node)) {
            found.addAll(of(child));
        }
        return found;
    }
}
