package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.regex.Pattern;

/**
 * A virtual URI: requests whose path matches are answered by another address.
 *
 * @param fromUri matched against the path without context path and locale prefix
 * @param toUri   {@code forward:}, {@code redirect:} or {@code permanent:} and an address, with {@code $1} for groups
 */
public record VirtualUriMapping(String name, Pattern fromUri, String toUri, String origin) {
}
