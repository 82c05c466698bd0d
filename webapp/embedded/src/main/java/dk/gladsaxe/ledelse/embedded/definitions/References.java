package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.definitions.schema.SchemaCheck;
import dk.gladsaxe.ledelse.embedded.definitions.schema.Suggestion;
import dk.gladsaxe.ledelse.embedded.definitions.schema.ValueType.Target;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether names lead to things that exist. */
public final class References {

    /** Content types that every Magnolia with the module content-types has. */
    private static final Set<String> BUILT_IN_TYPES = Set.of("asset", "category", "page");

    private final Map<Target, Set<String>> known;
    private final Resources resources;
    private final Problems problems;

    public References(final Loading loading, final Resources resources, final Problems problems) {
        this.resources = resources;
        this.problems = problems;
        this.known = Map.of(
                Target.TEMPLATE, ids(loading, Kind.TEMPLATE),
                Target.DIALOG, ids(loading, Kind.DIALOG),
                Target.APP, ids(loading, Kind.APP),
                Target.CONTENTTYPE, Stream.concat(ids(loading, Kind.CONTENT_TYPE).stream(), BUILT_IN_TYPES.stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> ids(final Loading loading, final Kind kind) {
        return loading.raw().stream().filter(raw -> raw.kind() == kind).map(RawDefinition::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reports a name that leads nowhere; those of kinds that are known only elsewhere are let through. */
    public void check(final SchemaCheck.Use use) {
        if (use.target() == Target.RESOURCE) {
            if (resources.find(use.name()).isEmpty()) {
                problems.error(Rule.DANGLING, use.place(), use.keyPath(), "there is no resource " + use.name(),
                        "mend the path, which starts with / and the module's name, or add the file");
            }
        } else if (use.target() == Target.APP) {
            app(use);
        } else if (known.containsKey(use.target()) && !known.get(use.target()).contains(use.name())) {
            problems.error(Rule.DANGLING, use.place(), use.keyPath(),
                    "there is no " + word(use.target()) + " " + use.name(),
                    Suggestion.of(use.name(), known.get(use.target())));
        }
    }

    /** A Magnolia has apps of its own that are not here. */
    private void app(final SchemaCheck.Use use) {
        if (!known.get(Target.APP).contains(use.name())) {
            problems.warning(Rule.DANGLING, use.place(), use.keyPath(), "no module here has an app " + use.name(),
                    Suggestion.of(use.name(), known.get(Target.APP)));
        }
    }

    private static String word(final Target target) {
        return target == Target.CONTENTTYPE ? "content type" : target.name().toLowerCase(Locale.ROOT);
    }
}
