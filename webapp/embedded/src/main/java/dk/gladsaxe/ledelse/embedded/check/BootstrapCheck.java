package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.ModuleRoot;
import dk.gladsaxe.ledelse.embedded.yaml.Switches;
import dk.gladsaxe.ledelse.embedded.yaml.YamlList;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlNode;
import dk.gladsaxe.ledelse.embedded.yaml.YamlReader;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether content to bootstrap is read as it looks. */
final class BootstrapCheck {

    private static final List<String> FOLDERS = List.of("mgnl-bootstrap", "mgnl-bootstrap-samples");

    private final Problems problems;

    BootstrapCheck(final Problems problems) {
        this.problems = problems;
    }

    void check(final ModuleRoot files) {
        FOLDERS.forEach(folder -> files.files(folder).stream().filter(file -> file.toString().endsWith(".yaml"))
                .forEach(file -> check(file, files.origin(file))));
    }

    /** The names of all files of a module that are there to be bootstrapped. */
    static Stream<String> origins(final ModuleRoot files) {
        return FOLDERS.stream().flatMap(folder -> files.files(folder).stream().map(files::origin));
    }

    private void check(final Path file, final String origin) {
        try {
            new YamlReader(problems).read(Files.readString(file), origin).ifPresent(top -> {
                if (top instanceof YamlMap map && map.entries().size() == 1) {
                    walk(top, "");
                } else {
                    problems.error(Rule.WRONG_VALUE, top.place(), "", "a file to bootstrap holds exactly one node",
                            "write one key at the top: the node's name");
                }
            });
        } catch (final IOException e) {
            problems.error(Rule.UNREADABLE, Place.of(origin), "", "cannot be read: " + e.getMessage(),
                    "save it in UTF-8");
        }
    }

    private void walk(final YamlNode node, final String path) {
        if (node instanceof YamlMap map) {
            map.entries().values().forEach(entry -> {
                final String below = path.isEmpty() ? entry.key() : path + "." + entry.key();
                if (entry.value() instanceof YamlScalar scalar && scalar.isEmpty()) {
                    problems.warning(Rule.EMPTY_VALUE, entry.place(), below,
                            "a key without value becomes an empty node, not an empty text",
                            "write '' for a text or {} for a node");
                } else {
                    walk(entry.value(), below);
                }
            });
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> walk(item, path));
        } else {
            Switches.check((YamlScalar) node, path, problems);
        }
    }
}
