package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.definitions.Bundle;
import dk.gladsaxe.ledelse.embedded.definitions.LabelKeys;
import dk.gladsaxe.ledelse.embedded.definitions.Loading;
import dk.gladsaxe.ledelse.embedded.definitions.RawDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.schema.SchemaCheck;
import dk.gladsaxe.ledelse.embedded.definitions.schema.ValueType.Target;
import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether every label has a text in every language that the module speaks. */
final class MessageCheck {

    /** Text with a space or without a dot is meant as it stands. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");

    private final Loading loading;
    private final Problems problems;
    private final Map<String, Set<Locale>> languages;
    private final Set<Locale> all;

    MessageCheck(final Loading loading, final Problems problems) {
        this.loading = loading;
        this.problems = problems;
        final Comparator<Locale> order = Comparator.comparing(Locale::toString);
        this.languages = loading.bundles().stream().collect(Collectors.groupingBy(Bundle::module,
                Collectors.mapping(Bundle::locale, Collectors.toCollection(() -> new TreeSet<>(order)))));
        this.all = new TreeSet<>(order);
        this.languages.values().forEach(all::addAll);
        if (all.isEmpty()) {
            all.add(Locale.ENGLISH);
        }
    }

    void check() {
        for (final RawDefinition raw : loading.raw()) {
            new Labels().of(raw).forEach(label ->
                    require(label.what(), label.keys(), languagesOf(raw.module()), label.place(), label.keyPath()));
        }
        loading.uses().stream().filter(use -> use.target() == Target.MESSAGE && KEY.matcher(use.name()).matches())
                .forEach(this::explicit);
        launcherGroups();
    }

    private void explicit(final SchemaCheck.Use use) {
        require("text " + use.name(), List.of(use.name()), languagesNear(use.place()), use.place(), use.keyPath());
    }

    /** Groups of a Magnolia's own have their labels there. */
    private void launcherGroups() {
        loading.launcher().map("layout").flatMap(layout -> layout.get("groups")).map(YamlMap::named).orElse(Map.of())
                .forEach((name, group) -> {
                    if (group instanceof YamlMap map && !map.has("label")) {
                        require("launcher group " + name, LabelKeys.launcherGroup(name), languagesNear(map.place()),
                                map.place(), "layout.groups." + name);
                    }
                });
    }

    /** Reports the languages in which none of the keys has a text. */
    void require(
            final String what, final List<String> keys, final Set<Locale> needed, final Place place,
            final String keyPath) {
        final List<Locale> missing = needed.stream()
                .filter(locale -> keys.stream()
                        .noneMatch(key -> loading.definitions().messages().findExactly(key, locale).isPresent()))
                .toList();
        if (!missing.isEmpty()) {
            final String inLanguages = missing.stream().map(Locale::toString).collect(Collectors.joining(", "));
            final String tried = keys.stream().filter(key -> !keys.contains(key + ".label"))
                    .collect(Collectors.joining(" or "));
            problems.warning(Rule.MISSING_MESSAGE, place, keyPath,
                    what + " has no message in " + inLanguages, "add " + tried + " to the bundle");
        }
    }

    Set<Locale> languagesOf(final String module) {
        return languages.getOrDefault(module, all);
    }

    /** The languages of the module whose folder holds the file. */
    Set<Locale> languagesNear(final Place place) {
        return languages.entrySet().stream()
                .filter(module -> place.origin().contains("/" + module.getKey() + "/"))
                .map(Map.Entry::getValue).findFirst().orElse(all);
    }
}
