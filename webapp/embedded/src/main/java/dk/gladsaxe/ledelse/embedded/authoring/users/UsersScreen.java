package dk.gladsaxe.ledelse.embedded.authoring.users;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.users.StoredUser;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDetails;
import dk.gladsaxe.ledelse.embedded.editing.users.UserRefused;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Users for those who manage them: the list, new ones, and what is done to one. */
public final class UsersScreen implements Screen {

    static final String PATH = "/users";
    private static final int PLACE = 95;

    private final UserDesk desk;
    private final UserPages pages;

    public UsersScreen(final UserDesk desk) {
        this.desk = desk;
        this.pages = new UserPages(desk.catalogue());
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return desk.catalogue().open(user) ? List.of(new NavEntry(PATH, "users.nav", PLACE)) : List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        if (!visit.under("users") || address.size() > 3 || !desk.catalogue().open(visit.user())) {
            return false;
        }
        if (address.size() == 1) {
            if (!visit.post()) {
                pages.list(visit);
            }
            return !visit.post();
        }
        if (address.get(1).equals("new") && address.size() == 2) {
            create(visit);
            return true;
        }
        final Optional<StoredUser> user = desk.catalogue().user(visit.user(), address.get(1));
        return user.isPresent() && (address.size() == 2 ? edit(visit, user.get())
                : visit.post() && act(visit, user.get(), address.get(2)));
    }

    private void create(final Visit visit) throws IOException {
        if (!visit.post()) {
            pages.form(visit, Optional.empty(), UserForm.empty(), Problems.NONE);
            return;
        }
        final UserForm sent = UserForm.sent(visit, UserForm.text(visit, "name").strip());
        final boolean byLink = sent.access().equals(UserForm.LINK);
        try {
            desk.editing().add(visit.user(), sent.name(), sent.details(),
                    byLink ? Optional.empty() : Optional.of(UserForm.text(visit, "password")));
        } catch (final UserRefused e) {
            pages.form(visit, Optional.empty(), sent, Problems.of(visit.texts(), e.faults()));
            return;
        }
        if (byLink) {
            pages.remember(visit, desk.passwords().makeLink(visit.user(), sent.name()).token());
        }
        done(visit, sent.name(), "users.done.added");
    }

    private boolean edit(final Visit visit, final StoredUser user) throws IOException {
        if (!visit.post()) {
            pages.form(visit, Optional.of(user), UserForm.of(user), Problems.NONE);
            return true;
        }
        final UserForm sent = UserForm.sent(visit, user.name());
        final boolean own = user.name().equals(visit.user().name());
        // The boxes of one's own roles cannot be ticked, and browsers send nothing for such.
        final UserForm form = own ? new UserForm(sent.name(), new UserDetails(
                sent.details().fullName(), sent.details().email(), sent.details().language(),
                UserForm.of(user).details().roles()), sent.access()) : sent;
        try {
            desk.editing().change(visit.user(), user.name(), form.details());
            done(visit, user.name(), "users.done.saved");
        } catch (final UserRefused e) {
            pages.form(visit, Optional.of(user), form, Problems.of(visit.texts(), e.faults()));
        }
        return true;
    }

    private boolean act(final Visit visit, final StoredUser user, final String action) throws IOException {
        final String name = user.name();
        try {
            switch (action) {
                case "password" -> desk.passwords().set(visit.user(), name, UserForm.text(visit, "password"));
                case "link" -> pages.remember(visit, desk.passwords().makeLink(visit.user(), name).token());
                case "disable" -> desk.editing().disable(visit.user(), name);
                case "enable" -> desk.editing().enable(visit.user(), name);
                default -> {
                    return false;
                }
            }
            done(visit, name, "users.done." + action);
        } catch (final UserRefused e) {
            if (action.equals("password")) {
                pages.form(visit, Optional.of(user), UserForm.of(user), Problems.of(visit.texts(), e.faults()));
            } else {
                visit.redirect(PATH + "/" + name,
                        new Flash(Flash.Kind.FAILED, Problems.message(visit.texts(), e.faults().get(0))));
            }
        }
        return true;
    }

    private static void done(final Visit visit, final String name, final String text) {
        visit.redirect(PATH + "/" + name, new Flash(Flash.Kind.DONE, visit.texts().of(text, name)));
    }
}
