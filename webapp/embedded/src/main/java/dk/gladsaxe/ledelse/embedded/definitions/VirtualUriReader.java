package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** From a checked tree to a virtual URI. */
final class VirtualUriReader {

    private static final Pattern TARGET = Pattern.compile("(forward|redirect|permanent):\\S+");
    private static final Pattern GROUP = Pattern.compile("\\$(\\d)");

    private final Problems problems;

    VirtualUriReader(final Problems problems) {
        this.problems = problems;
    }

    Optional<VirtualUriMapping> read(final RawDefinition raw) {
        final YamlMap tree = raw.tree();
        final String fromUri = Read.text(tree, "fromUri").orElseThrow();
        final String toUri = Read.text(tree, "toUri").orElseThrow();
        if (!TARGET.matcher(toUri).matches()) {
            problems.error(Rule.WRONG_VALUE, tree.placeOf("toUri"), "toUri", "'" + toUri + "' is no target",
                    "start it with forward:, redirect: or permanent:");
            return Optional.empty();
        }
        try {
            final Pattern pattern = Pattern.compile(fromUri);
            final int groups = pattern.matcher("").groupCount();
            final Matcher used = GROUP.matcher(toUri);
            while (used.find()) {
                if (Integer.parseInt(used.group(1)) > groups) {
                    problems.error(Rule.WRONG_VALUE, tree.placeOf("toUri"), "toUri",
                            used.group() + " is used, and fromUri has " + groups + " groups", "mend one of the two");
                    return Optional.empty();
                }
            }
            return Optional.of(new VirtualUriMapping(raw.name(), pattern, toUri, raw.file().origin()));
        } catch (final PatternSyntaxException e) {
            problems.error(Rule.WRONG_VALUE, tree.placeOf("fromUri"), "fromUri",
                    "this is no regular expression: " + e.getDescription(), "mend it");
            return Optional.empty();
        }
    }
}
