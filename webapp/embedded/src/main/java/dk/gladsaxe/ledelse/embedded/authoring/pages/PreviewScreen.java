package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.item.Attempt;
import dk.gladsaxe.ledelse.embedded.editing.pages.PageNode;
import dk.gladsaxe.ledelse.embedded.editing.pages.SharedPreview;
import dk.gladsaxe.ledelse.embedded.editing.pages.Sharing;
import dk.gladsaxe.ledelse.embedded.previews.PreviewDoor;
import dk.gladsaxe.ledelse.embedded.security.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a page as readers will see it, on a screen and on a phone, and lets others see it. */
public final class PreviewScreen implements Screen {

    private static final List<Integer> DAYS = List.of(1, 7, 30);
    private static final List<String> WIDTHS = List.of("desktop", "phone");
    /** The address that was made last, for the next page; it is shown this once. */
    private static final String MADE = "ledelse.preview.made";

    private final PageReading reading;
    private final Sharing sharing;

    public PreviewScreen(final PageReading reading, final Sharing sharing) {
        this.reading = reading;
        this.sharing = sharing;
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final String screen = String.join("/", visit.segments());
        if (!List.of("pages/preview", "pages/preview/share", "pages/preview/revoke").contains(screen)) {
            return false;
        }
        final Optional<PageNode> page = visit.parameter("path").flatMap(path -> reading.page(visit, path));
        if (page.isEmpty()) {
            return false;
        }
        if (screen.equals("pages/preview")) {
            show(visit, page.get());
            return true;
        }
        return visit.post() && act(visit, page.get(), screen.endsWith("share"));
    }

    private void show(final Visit visit, final PageNode page) throws IOException {
        final Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("frame", Frame.of(visit, page.path()));
        model.put("width", width(visit));
        model.put("widths", WIDTHS);
        model.put("days", DAYS);
        model.put("shared", shared(visit, page));
        model.put("mayShare", Sharing.open(page.path(), visit.user()));
        model.put("made", made(visit));
        model.put("to", new PageAddresses());
        visit.show("pages/preview", model);
    }

    private boolean act(final Visit visit, final PageNode page, final boolean share) {
        final String back = new PageAddresses().page("preview", page.path()) + "&lang="
                + Frame.of(visit, page.path()).language() + "&width=" + width(visit) + "#share";
        visit.redirect(back, Attempt.of(visit, () -> share ? shared(visit, page, visit.parameter("days")
                .map(PreviewScreen::whole).filter(DAYS::contains).orElse(DAYS.get(0))) : revoked(visit, page)));
        return true;
    }

    private Flash shared(final Visit visit, final PageNode page, final int days) {
        sharing.share(page.path(), Duration.ofDays(days), visit.user()).ifPresent(token -> keep(visit, token));
        return Attempt.done(visit, "pages.share.done", days);
    }

    private Flash revoked(final Visit visit, final PageNode page) {
        return sharing.revoke(page.path(), visit.parameter("id").orElse(""), visit.user())
                ? Attempt.done(visit, "pages.share.revoked") : Answers.failed(visit, "pages.share.unknown");
    }

    private static String width(final Visit visit) {
        return visit.parameter("width").filter(WIDTHS::contains).orElse(WIDTHS.get(0));
    }

    private static int whole(final String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    private static void keep(final Visit visit, final String token) {
        final HttpServletRequest request = visit.exchange().request();
        final String host = request.getRequestURL().toString().replaceFirst("^(https?://[^/]+).*$", "$1");
        request.getSession(true).setAttribute(
                MADE, host + visit.instance().contextPath() + PreviewDoor.ROOT + token);
    }

    private static Optional<String> made(final Visit visit) {
        final HttpSession session = visit.exchange().request().getSession(true);
        final Object made = session.getAttribute(MADE);
        session.removeAttribute(MADE);
        return made instanceof String address ? Optional.of(address) : Optional.empty();
    }

    private Map<String, String> shared(final Visit visit, final PageNode page) {
        final Map<String, String> shared = new LinkedHashMap<>();
        for (final SharedPreview each : sharing.of(page.path(), visit.user())) {
            shared.put(each.id(), visit.texts().of("pages.share.one", each.user(),
                    Moments.text(visit.texts(), each.at()),
                    Moments.text(visit.texts(), each.until())));
        }
        return shared;
    }
}
