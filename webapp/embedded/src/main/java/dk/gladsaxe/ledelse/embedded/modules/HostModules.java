package dk.gladsaxe.ledelse.embedded.modules;

import static java.util.Map.entry;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modules of a Magnolia Community Edition 6.2.45 whose part this host plays. */
final class HostModules {

    /** Name to version; blank where the module keeps a version line of its own that nothing here depends on. */
    private static final Map<String, String> VERSIONS = Map.ofEntries(
            entry("core", "6.2.45"), entry("config", "6.2.45"), entry("i18n", "6.2.45"),
            entry("rendering", "6.2.45"), entry("templating", "6.2.45"), entry("ui-framework-core", "6.2.45"),
            entry("ui-framework-jcr", "6.2.45"), entry("admincentral", "6.2.45"), entry("content-types", "1.2"),
            entry("rest-integration", "2.2.27"), entry("rest-content-delivery", "2.2.27"), entry("dam", "3.0.32"),
            entry("dam-jcr", "3.0.32"), entry("dam-app-core", "3.0.32"), entry("site", "1.4.6"),
            entry("pages-app", "6.2.35"), entry("virtual-uri", ""), entry("publishing-core", ""), entry("cache", ""));

    private HostModules() {
    }

    /** All of them, in order of name. */
    static List<Module> all() {
        return VERSIONS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(module -> new Module(module.getKey(), Module.Kind.HOST, Version.parse(module.getValue()),
                        List.of(), List.of(), List.of(), Optional.empty(), Place.of("the host")))
                .toList();
    }
}
