package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.definitions.DialogDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.Kind;
import dk.gladsaxe.ledelse.embedded.definitions.Loading;
import dk.gladsaxe.ledelse.embedded.definitions.schema.SchemaCheck;
import dk.gladsaxe.ledelse.embedded.definitions.schema.Suggestion;
import dk.gladsaxe.ledelse.embedded.definitions.schema.ValueType.Target;
import dk.gladsaxe.ledelse.embedded.modules.Module;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlNode;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of what lies in the repository or in a Magnolia's own modules: workspaces, node types, choosers. */
final class StoredThings {

    private static final Set<String> WORKSPACES = Set.of("website", "dam", "config", "users", "usergroups",
            "userroles", "category", "resources");
    private static final Set<String> NODE_TYPES = Set.of("mgnl:content", "mgnl:contentNode", "mgnl:folder",
            "mgnl:page", "mgnl:area", "mgnl:component", "mgnl:user", "mgnl:role", "mgnl:group", "mgnl:resource",
            "mgnl:reserve", "mgnl:metaData", "mgnl:asset", "mgnl:created", "mgnl:lastModified", "mgnl:renderable",
            "mgnl:activatable", "mgnl:versionable", "mgnl:deleted", "mgnl:hasVersion");
    private static final Set<String> CHOOSERS = Set.of("ui-framework-jcr:chooser", "ui-framework-jcr:multiChooser",
            "dam-app-core:chooser", "dam-app-core:multiChooser", "pages-app:chooser");
    /** Prefixes of JCR's own node types, of which there are too many to list. */
    private static final Pattern JCR = Pattern.compile("(nt|mix|rep):.*");
    private static final Pattern CND_TYPE = Pattern.compile("(?m)^\\s*\\[\\s*'?([^\\]']+?)'?\\s*\\]");

    private final Set<String> workspaces = new HashSet<>(WORKSPACES);
    private final Set<String> nodeTypes = new HashSet<>(NODE_TYPES);
    private final Set<String> choosers = new HashSet<>(CHOOSERS);
    private final Problems problems;

    StoredThings(
            final List<Module> modules, final Loading loading, final Resources resources, final Problems problems) {
        this.problems = problems;
        modules.forEach(module -> module.repositories().forEach(mapping -> workspaces.addAll(mapping.workspaces())));
        resources.list("/").stream().filter(file -> file.path().endsWith(".cnd")).forEach(this::addTypes);
        loading.raw().stream().filter(raw -> raw.kind() == Kind.CONTENT_TYPE).forEach(raw -> add(raw.tree()));
        loading.definitions().dialogs().stream().map(DialogDefinition::id).forEach(choosers::add);
    }

    private void addTypes(final Resource cnd) {
        final Matcher type = CND_TYPE.matcher(cnd.text());
        while (type.find()) {
            nodeTypes.add(type.group(1));
        }
    }

    /** Without a node type definition the types are made from the content type itself. */
    private void add(final YamlMap contentType) {
        final Optional<YamlMap> datasource = contentType.map("datasource");
        datasource.flatMap(map -> map.scalar("workspace")).map(YamlScalar::text).ifPresent(workspaces::add);
        if (datasource.stream().noneMatch(map -> map.has("nodeTypeDefinition"))) {
            contentType.map("model").ifPresent(model -> {
                addType(model);
                model.get("subModels").map(YamlMap::named).orElse(Map.of()).values().forEach(this::addType);
            });
        }
    }

    private void addType(final YamlNode model) {
        if (model instanceof YamlMap map) {
            map.scalar("nodeType").map(YamlScalar::text).ifPresent(nodeTypes::add);
        }
    }

    void check(final SchemaCheck.Use use) {
        if (use.target() == Target.WORKSPACE) {
            known(use, "workspace", workspaces);
        } else if (use.target() == Target.CHOOSER) {
            known(use, "chooser", choosers);
        } else if (use.target() == Target.NODETYPE && !JCR.matcher(use.name()).matches()) {
            known(use, "node type", nodeTypes);
        }
    }

    private void known(final SchemaCheck.Use use, final String word, final Set<String> known) {
        if (!known.contains(use.name())) {
            problems.error(Rule.DANGLING, use.place(), use.keyPath(), "there is no " + word + " " + use.name(),
                    Suggestion.of(use.name(), known));
        }
    }
}
