package dk.gladsaxe.ledelse.embedded.authoring.users;

import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.users.PasswordEditing;
import dk.gladsaxe.ledelse.embedded.editing.users.UserRefused;
import dk.gladsaxe.ledelse.embedded.security.User;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where people change their own password. */
public final class OwnPasswordScreen implements Screen {

    private static final int UNPROCESSABLE = 422;

    private final PasswordEditing passwords;

    public OwnPasswordScreen(final PasswordEditing passwords) {
        this.passwords = passwords;
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        if (!visit.segments().equals(List.of("users", "me"))) {
            return false;
        }
        if (visit.post()) {
            change(visit);
        } else {
            show(visit, Problems.NONE);
        }
        return true;
    }

    private void change(final Visit visit) throws IOException {
        final String chosen = UserForm.text(visit, "password");
        if (!chosen.equals(UserForm.text(visit, "again"))) {
            show(visit, new Problems(List.of(
                    new Problems.Problem("again", visit.texts().of("users.fault.different")))));
            return;
        }
        try {
            passwords.setOwn(visit.user(), UserForm.text(visit, "old"), chosen,
                    visit.exchange().request().getRemoteAddr());
        } catch (final UserRefused e) {
            show(visit, Problems.of(visit.texts(), e.faults()));
            return;
        }
        // All sessions of the user have ended, this one too.
        visit.exchange().response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        visit.exchange().response().setHeader("Location", visit.instance().contextPath() + "/.login?changed=password");
    }

    private static void show(final Visit visit, final Problems problems) throws IOException {
        visit.show(problems.all().isEmpty() ? HttpServletResponse.SC_OK : UNPROCESSABLE, "users/me",
                Map.of("problems", problems));
    }
}
