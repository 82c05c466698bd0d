package dk.gladsaxe.ledelse.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the generated texts are made of, read from {@code words.txt}, which says how it is written.
 *
 * @param sections lines by the name of their section; none is empty
 */
record Words(Map<String, List<String>> sections) {

    private static final String FILE = "words.txt";

    /** The forms of a noun, as a line of section {@code nouns} has them. */
    private static final int FORMS = 4;

    Words {
        sections = Map.copyOf(sections);
    }

    static Words ofThisProject() {
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException naming the line that cannot be used */
    static Words parse(final String text) {
        final Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = List.of();
        int number = 0;
        for (final String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (sections.isEmpty()) {
                    throw new IllegalArgumentException(FILE + " line " + number + " stands before the first [section]");
                }
                if (section == sections.get("nouns") && line.split(" ").length != FORMS) {
                    throw new IllegalArgumentException(
                            FILE + " line " + number + " holds not the " + FORMS + " forms of a noun: " + line);
                }
                section.add(line);
            }
        }
        return new Words(sections);
    }

    /** @throws IllegalArgumentException when there is no such section */
    List<String> of(final String section) {
        final List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException(FILE + " has no section [" + section + "]; it has " + sections.keySet());
        }
        return lines;
    }
}
