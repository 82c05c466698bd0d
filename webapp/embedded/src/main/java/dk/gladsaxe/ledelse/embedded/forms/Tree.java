package dk.gladsaxe.ledelse.embedded.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A part of a definition as its YAML spells it; it was checked when it was loaded. */
record Tree(Map<?, ?> values) {

    Optional<String> text(final String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf);
    }

    String text(final String key, final String otherwise) {
        return text(key).orElse(otherwise);
    }

    boolean flag(final String key, final boolean otherwise) {
        return text(key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    OptionalInt whole(final String key) {
        return values.get(key) instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    Optional<Tree> child(final String key) {
        return values.get(key) instanceof Map<?, ?> map ? Optional.of(new Tree(map)) : Optional.empty();
    }

    List<String> texts(final String key) {
        return values.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    /** Things by name in their order, whether they are spelled as a mapping or as a list of things with names. */
    Map<String, Tree> named(final String key) {
        final Map<String, Tree> named = new LinkedHashMap<>();
        if (values.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, thing) -> named.put(String.valueOf(name), of(thing)));
        } else if (values.get(key) instanceof List<?> list) {
            list.forEach(thing -> of(thing).text("name").ifPresent(name -> named.put(name, of(thing))));
        }
        return named;
    }

    private static Tree of(final Object thing) {
        return new Tree(thing instanceof Map<?, ?> map ? map : Map.of());
    }
}
