package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Definitions in memory. */
record LoadedDefinitions(
        Map<String, TemplateDefinition> templatesById, Map<String, DialogDefinition> dialogsById,
        Map<String, ContentTypeDefinition> contentTypesByName, Map<String, AppDefinition> appsByName,
        List<EndpointDefinition> endpoints, List<VirtualUriMapping> virtualUris, SiteDefinition site,
        List<LauncherGroup> launcher, Messages messages) implements Definitions {

    static <T> Map<String, T> byName(final Collection<T> things, final Function<T, String> name) {
        final Map<String, T> byName = new LinkedHashMap<>();
        things.forEach(thing -> byName.put(name.apply(thing), thing));
        return byName;
    }

    @Override
    public Optional<TemplateDefinition> template(final String id) {
        return Optional.ofNullable(templatesById.get(id));
    }

    @Override
    public Collection<TemplateDefinition> templates() {
        return List.copyOf(templatesById.values());
    }

    @Override
    public Optional<DialogDefinition> dialog(final String id) {
        return Optional.ofNullable(dialogsById.get(id));
    }

    @Override
    public Collection<DialogDefinition> dialogs() {
        return List.copyOf(dialogsById.values());
    }

    @Override
    public Optional<ContentTypeDefinition> contentType(final String name) {
        return Optional.ofNullable(contentTypesByName.get(name));
    }

    @Override
    public Collection<ContentTypeDefinition> contentTypes() {
        return List.copyOf(contentTypesByName.values());
    }

    @Override
    public Optional<AppDefinition> app(final String name) {
        return Optional.ofNullable(appsByName.get(name));
    }

    @Override
    public Collection<AppDefinition> apps() {
        return List.copyOf(appsByName.values());
    }
}
