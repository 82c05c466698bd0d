package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.yaml.YamlList;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlReader;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The functions that a Magnolia gives to template scripts, from the table {@code functions.yaml}. */
record KnownFunctions(Map<String, Set<String>> byObject) {

    private static final String TABLE = "/dk/gladsaxe/ledelse/embedded/check/functions.yaml";

    static KnownFunctions read() {
        try (InputStream stream = KnownFunctions.class.getResourceAsStream(TABLE)) {
            final Problems problems = new Problems();
            final YamlMap table = (YamlMap) new YamlReader(problems)
                    .read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), TABLE).orElseThrow();
            return new KnownFunctions(table.entries().values().stream().collect(Collectors.toMap(
                    YamlMap.Entry::key, entry -> withProperties(names((YamlList) entry.value())))));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(final YamlList list) {
        return list.items().stream().map(item -> ((YamlScalar) item).text()).collect(Collectors.toSet());
    }

    /** FreeMarker reads {@code isEditMode()} as {@code editMode} too. */
    private static Set<String> withProperties(final Set<String> names) {
        final Set<String> all = new TreeSet<>(names);
        names.stream().filter(name -> name.matches("(is|get)[A-Z].*")).forEach(name -> {
            final String property = name.replaceFirst("^(is|get)", "");
            all.add(Character.toLowerCase(property.charAt(0)) + property.substring(1));
        });
        return all;
    }
}
