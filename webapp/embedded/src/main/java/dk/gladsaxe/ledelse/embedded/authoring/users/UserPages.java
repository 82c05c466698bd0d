package dk.gladsaxe.ledelse.embedded.authoring.users;

import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.users.Role;
import dk.gladsaxe.ledelse.embedded.editing.users.StoredUser;
import dk.gladsaxe.ledelse.embedded.editing.users.UserCatalogue;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws the list of users and the form of one. */
final class UserPages {

    private static final String LINK = "ledelse.users.link";
    private static final int UNPROCESSABLE = 422;

    private final UserCatalogue catalogue;

    UserPages(final UserCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A role as the form shows it, with sentences on what it allows. */
    public record RoleChoice(String name, String title, String description, List<String> allows) {
    }

    /** A user as the list shows it. */
    public record Line(StoredUser user, String title, String roles, State state) {
    }

    /** Whether a user can log in. */
    public enum State { ACTIVE, WAITING, DISABLED }

    void list(final Visit visit) throws IOException {
        final String text = UserForm.text(visit, "q");
        final String state = UserForm.text(visit, "state");
        final String role = UserForm.text(visit, "role");
        final List<Role> roles = catalogue.roles(visit.user());
        final Map<String, String> titles = roles.stream()
                .collect(Collectors.toMap(Role::name, Role::title, (one, other) -> one));
        final List<Line> lines = catalogue.users(visit.user()).stream()
                .filter(user -> matches(user, text) && (role.isEmpty() || user.roles().contains(role)))
                .map(user -> new Line(user, title(user), user.roles().stream().map(titles::get)
                        .collect(Collectors.joining(", ")), state(user)))
                .filter(line -> state.isEmpty() || line.state().name().equals(state)).toList();
        visit.show("users/list", Map.of("lines", lines, "q", text, "state", state, "role", role,
                "roles", roles, "states", List.of(State.values())));
    }

    /** @param stored empty for a new user */
    void form(final Visit visit, final Optional<StoredUser> stored, final UserForm form, final Problems problems)
            throws IOException {
        final RoleGuide guide = new RoleGuide(visit);
        final Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("problems", problems);
        model.put("isNew", stored.isEmpty());
        model.put("own", stored.isPresent() && stored.get().name().equals(visit.user().name()));
        model.put("title", stored.map(UserPages::title).orElseGet(() -> visit.texts().of("users.new")));
        model.put("roles", catalogue.roles(visit.user()).stream().map(role -> new RoleChoice(
                role.name(), role.title(), role.description(), guide.explain(role))).toList());
        stored.ifPresent(user -> {
            model.put("state", state(user));
            user.linkUntil().filter(until -> until.isAfter(Instant.now()))
                    .ifPresent(until -> model.put("linkUntil", Moments.text(visit.texts(), until)));
            takeLink(visit).ifPresent(link -> model.put("link", link));
        });
        visit.show(problems.all().isEmpty() ? HttpServletResponse.SC_OK : UNPROCESSABLE, "users/user", model);
    }

    /** Has the next page of the user show a link, once. */
    void remember(final Visit visit, final String token) {
        final String asked = visit.exchange().request().getRequestURL().toString();
        final String base = asked.substring(0, asked.indexOf(visit.address("")));
        visit.exchange().request().getSession(true).setAttribute(LINK,
                base + visit.instance().contextPath() + "/.password?link=" + token);
    }

    private static Optional<String> takeLink(final Visit visit) {
        final HttpSession session = visit.exchange().request().getSession(true);
        final Object link = session.getAttribute(LINK);
        session.removeAttribute(LINK);
        return Optional.ofNullable(link).map(String::valueOf);
    }

    static String title(final StoredUser user) {
        return user.fullName().isEmpty() ? user.name() : user.fullName();
    }

    private static State state(final StoredUser user) {
        return !user.enabled() ? State.DISABLED : user.withPassword() ? State.ACTIVE : State.WAITING;
    }

    private static boolean matches(final StoredUser user, final String text) {
        final Function<String, String> folded = each -> each.toLowerCase(Locale.ROOT);
        return List.of(folded.apply(text).strip().split("\\s+")).stream().allMatch(word ->
                folded.apply(user.name() + " " + user.fullName() + " " + user.email()).contains(word));
    }
}
