package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.definitions.schema.Schema;
import dk.gladsaxe.ledelse.embedded.definitions.schema.SchemaCheck;
import dk.gladsaxe.ledelse.embedded.definitions.schema.ValueType;
import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads everything that modules define and reports what is wrong with it. Used once, by one thread. */
public final class DefinitionLoader {

    private final Resources resources;
    private final List<String> modules;
    private final Problems problems;
    private final DefinitionFiles files;
    private final Schema schema = Schema.read();
    private final List<SchemaCheck.Use> uses = new ArrayList<>();
    private final Map<String, ContentTypeDefinition> contentTypes = new HashMap<>();
    private final List<RawDefinition> whole = new ArrayList<>();

    /** @param modules names of modules, each after those it depends on; further ones with resources come last */
    public DefinitionLoader(final Resources resources, final List<String> modules, final Problems problems) {
        this.resources = resources;
        this.modules = withRoots(modules, resources);
        this.problems = problems;
        this.files = new DefinitionFiles(resources, problems);
    }

    private static List<String> withRoots(final List<String> modules, final Resources resources) {
        final List<String> all = new ArrayList<>(modules);
        resources.roots().stream().filter(root -> !modules.contains(root)).forEach(all::add);
        return all;
    }

    /** Loads; definitions with errors are left out of the result. */
    public Loading load() {
        final Decorations decorations = new Decorations(resources, modules, files, problems);
        final List<RawDefinition> read = new ArrayList<>();
        modules.forEach(module -> read.addAll(files.of(module)));
        final List<RawDefinition> raw = decorations.applyTo(unique(read));

        final List<ContentTypeDefinition> types = each(raw, Kind.CONTENT_TYPE, RawDefinition::tree,
                definition -> Optional.of(new ContentTypeReader(problems, uses).read(definition)));
        types.forEach(type -> contentTypes.put(type.name(), type));
        gatherContentTypesOfApps(raw);
        final AppReader apps = new AppReader(name -> Optional.ofNullable(contentTypes.get(name)));
        final YamlMap site = config("site", "siteModule", decorations);
        final YamlMap launcher = config("admincentral", "admincentralModule", decorations);
        final List<Bundle> bundles =
                modules.stream().flatMap(module -> new BundleReader(problems).of(module, resources).stream()).toList();
        final Definitions definitions = new LoadedDefinitions(
                LoadedDefinitions.byName(each(raw, Kind.TEMPLATE, RawDefinition::tree,
                        new TemplateReader(problems)::read), TemplateDefinition::id),
                LoadedDefinitions.byName(each(raw, Kind.DIALOG, RawDefinition::tree, DefinitionLoader::dialog),
                        DialogDefinition::id),
                LoadedDefinitions.byName(types, ContentTypeDefinition::name),
                LoadedDefinitions.byName(each(raw, Kind.APP, apps::whole,
                        definition -> Optional.of(app(apps, definition, raw))), AppDefinition::name),
                each(raw, Kind.ENDPOINT, RawDefinition::tree,
                        definition -> Optional.of(new EndpointReader(problems).read(definition))),
                each(raw, Kind.VIRTUAL_URI, RawDefinition::tree, new VirtualUriReader(problems)::read),
                site(site),
                launcher(launcher),
                new LoadedMessages(bundles));
        return new Loading(definitions, List.copyOf(whole), launcher, List.copyOf(uses), bundles);
    }

    private <T> List<T> each(
            final List<RawDefinition> raw, final Kind kind, final Function<RawDefinition, YamlMap> complete,
            final Function<RawDefinition, Optional<T>> reader) {
        final List<T> built = new ArrayList<>();
        for (final RawDefinition definition : raw) {
            if (definition.kind() == kind) {
                final RawDefinition completed = definition.with(complete.apply(definition));
                final boolean founded = definition.contentType().stream().allMatch(contentTypes::containsKey);
                if (founded && check(completed.tree(), kind.shape())) {
                    reader.apply(completed).ifPresent(built::add);
                }
                whole.add(completed);
            }
        }
        return built;
    }

    private void gatherContentTypesOfApps(final List<RawDefinition> raw) {
        raw.stream().filter(definition -> definition.kind() == Kind.APP).forEach(definition ->
                definition.contentType().ifPresent(type -> uses.add(new SchemaCheck.Use(
                        ValueType.Target.CONTENTTYPE, type, definition.tree().place(), ""))));
    }

    private boolean check(final YamlMap tree, final String shape) {
        final int before = problems.errors().size();
        final SchemaCheck check = new SchemaCheck(schema, problems);
        check.check(tree, shape);
        uses.addAll(check.uses());
        return problems.errors().size() == before;
    }

    /** Bare names and endpoint paths are unique in an instance. */
    private List<RawDefinition> unique(final List<RawDefinition> read) {
        final Map<String, RawDefinition> first = new HashMap<>();
        final List<RawDefinition> unique = new ArrayList<>();
        for (final RawDefinition definition : read) {
            final String id = definition.kind() == Kind.ENDPOINT ? EndpointReader.path(definition) : definition.id();
            final RawDefinition other = first.putIfAbsent(definition.kind() + " " + id, definition);
            if (other == null) {
                unique.add(definition);
            } else {
                problems.error(Rule.DUPLICATE_NAME, Place.of(definition.file().origin()), "name",
                        "the " + definition.kind().shape() + " " + id + " is defined already in "
                                + other.file().origin(),
                        "give one of them another name; it must be unique in the whole CMS");
            }
        }
        return unique;
    }

    private static Optional<DialogDefinition> dialog(final RawDefinition raw) {
        return Optional.of(new DialogDefinition(raw.id(), Read.text(raw.tree(), "label"),
                Read.plain(raw.tree(), "form"), raw.file().origin()));
    }

    private static AppDefinition app(
            final AppReader apps, final RawDefinition completed, final List<RawDefinition> raw) {
        final RawDefinition spelled = raw.stream()
                .filter(each -> each.kind() == Kind.APP && each.id().equals(completed.id())).findFirst().orElseThrow();
        return apps.read(spelled, completed.tree());
    }

    private YamlMap config(final String module, final String shape, final Decorations decorations) {
        final String path = "/" + module + "/config.yaml";
        final YamlMap base = resources.find(path).flatMap(file -> files.tree(file, Optional.empty()))
                .orElseThrow(() -> new IllegalStateException("The host's own " + path + " is missing"));
        final YamlMap decorated = decorations.config(module, base);
        return check(decorated, shape) ? decorated : base;
    }

    private SiteDefinition site(final YamlMap config) {
        return new SiteReader(problems).read(config)
                .orElse(new SiteDefinition(List.of(Locale.ROOT), Locale.ROOT, Locale.ROOT, true, Set.of()));
    }

    private static List<LauncherGroup> launcher(final YamlMap config) {
        final YamlMap layout = config.map("layout").orElseThrow();
        final List<LauncherGroup> groups = new ArrayList<>();
        Read.named(layout, "groups").forEach((name, group) -> groups.add(
                new LauncherGroup(name, Read.text(group, "label"), Read.named(group, "apps").entrySet().stream()
                        .filter(app -> Read.flag(app.getValue(), "enabled", true))
                        .map(Map.Entry::getKey).toList())));
        return List.copyOf(groups);
    }
}
