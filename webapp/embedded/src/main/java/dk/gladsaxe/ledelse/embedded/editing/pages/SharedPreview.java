package dk.gladsaxe.ledelse.embedded.editing.pages;

import java.time.Instant;

/**
 * A page that somebody lets others see as it is now, by an address that nobody can guess.
 *
 * @param id    names the permission; the address cannot be made of it
 * @param page  identifier of the page
 * @param user  who gave it
 * @param until from when on it is worth nothing
 */
public record SharedPreview(String id, String page, String user, Instant at, Instant until) {
}
