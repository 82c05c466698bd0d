package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.definitions.VirtualUriMapping;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a virtual URI leads for one request. What the pattern caught is put into the parts of the address after
 * these have been taken apart, so that it cannot add parameters or another host.
 *
 * @param template   the address without its query, as written
 * @param parameters of the address's query
 */
record MappedAddress(
        Action action, String template, Map<String, List<String>> parameters, MatchResult match) {

    private static final Pattern GROUP = Pattern.compile("\\$(\\d)");

    /** How a virtual URI leads on. */
    enum Action { FORWARD, REDIRECT, PERMANENT }

    static MappedAddress of(final VirtualUriMapping mapping, final MatchResult match) {
        final int colon = mapping.toUri().indexOf(':');
        final Action action = switch (mapping.toUri().substring(0, Math.max(0, colon))) {
            case "forward" -> Action.FORWARD;
            case "redirect" -> Action.REDIRECT;
            case "permanent" -> Action.PERMANENT;
            default -> throw new IllegalStateException(mapping.origin() + ": toUri \"" + mapping.toUri()
                    + "\" must begin with forward:, redirect: or permanent:");
        };
        final String address = mapping.toUri().substring(colon + 1);
        final int question = address.indexOf('?');
        return question < 0
                ? new MappedAddress(action, address, Map.of(), match)
                : new MappedAddress(action, address.substring(0, question),
                        query(address.substring(question + 1), match), match);
    }

    /** The path of a forward. */
    String path() {
        return singleSlash(expand(template, match, UnaryOperator.identity()));
    }

    /** The address of a redirect; below the context unless it names a host. */
    String location(final String context) {
        final String address = expand(template, match, MappedAddress::encodePath);
        final String start = template.startsWith("/") ? context + singleSlash(address) : address;
        return parameters.isEmpty() ? start : start + "?" + parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, List<String>> query(final String query, final MatchResult match) {
        final Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (final String pair : query.split("&")) {
            final int equals = pair.indexOf('=');
            final String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            final String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            parameters.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(expand(value, match, UnaryOperator.identity()));
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static String expand(final String text, final MatchResult match, final UnaryOperator<String> encoding) {
        return GROUP.matcher(text).replaceAll(group -> {
            final int number = Integer.parseInt(group.group(1));
            final Optional<String> caught = number > match.groupCount()
                    ? Optional.empty() : Optional.ofNullable(match.group(number));
            return Matcher.quoteReplacement(caught.map(encoding).orElse(""));
        });
    }

    private static String singleSlash(final String path) {
        return path.replaceFirst("^/[/\\\\]+", "/");
    }

    private static String encodePath(final String path) {
        return encode(path).replace("%2F", "/");
    }

    private static String encode(final String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(final String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
