package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.problems.Problem;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the definitions of an instance. */
public final class YamlDefinitions {

    private static final Logger LOG = LoggerFactory.getLogger(YamlDefinitions.class);

    private YamlDefinitions() {
    }

    /**
     * Everything that the modules define. What only earns a warning is logged.
     *
     * @param moduleOrder names of modules, each after those it depends on
     * @throws DefinitionsInvalid with all errors, when there is one; nothing is half loaded
     */
    public static Definitions load(final Resources resources, final List<String> moduleOrder) {
        final Problems problems = new Problems();
        final Loading loading = new DefinitionLoader(resources, moduleOrder, problems).load();
        final References references = new References(loading, resources, problems);
        loading.uses().forEach(references::check);
        if (problems.hasErrors()) {
            throw new DefinitionsInvalid(problems.errors());
        }
        problems.warnings().stream().map(Problem::toString).forEach(LOG::warn);
        return loading.definitions();
    }
}
