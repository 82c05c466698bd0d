package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the modules of an instance define, decorated and validated. Immutable; a reload makes a new one.
 */
public interface Definitions {

    Optional<TemplateDefinition> template(String id);

    Collection<TemplateDefinition> templates();

    Optional<DialogDefinition> dialog(String id);

    Collection<DialogDefinition> dialogs();

    Optional<ContentTypeDefinition> contentType(String name);

    Collection<ContentTypeDefinition> contentTypes();

    Optional<AppDefinition> app(String name);

    Collection<AppDefinition> apps();

    Collection<EndpointDefinition> endpoints();

    Collection<VirtualUriMapping> virtualUris();

    SiteDefinition site();

    /** The groups of the app launcher, in order. */
    List<LauncherGroup> launcher();

    /** The texts of all message bundles. */
    Messages messages();
}
