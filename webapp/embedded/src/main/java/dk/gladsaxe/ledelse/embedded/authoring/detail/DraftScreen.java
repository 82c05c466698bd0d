package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.editing.drafts.DraftKey;
import dk.gladsaxe.ledelse.embedded.editing.drafts.Drafts;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what somebody is writing, every few seconds, and throws it away when asked:
 * {@code /apps/<app>/drafts/<key>} and {@code .../discard}.
 */
public final class DraftScreen implements Screen {

    private static final int FORBIDDEN = 403;
    private static final int DONE = 200;

    private final Drafts drafts;

    public DraftScreen(final Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return List.of();
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        if (!visit.post() || !visit.under("apps") || address.size() < 4 || !address.get(2).equals("drafts")) {
            return false;
        }
        final Optional<ContentApp> app = ContentApp.find(visit, address.get(1));
        final Optional<DraftKey> key = DraftKey.of(address.get(3));
        if (app.isEmpty() || key.isEmpty()) {
            return false;
        }
        if (address.size() == 4) {
            keep(visit, app.get(), key.get());
            return true;
        }
        return address.size() == 5 && address.get(4).equals("discard") && discard(visit, app.get(), key.get());
    }

    private void keep(final Visit visit, final ContentApp app, final DraftKey key) throws IOException {
        final Map<String, List<String>> parameters = new LinkedHashMap<>(visit.exchange().parameters());
        parameters.remove("formKey");
        try {
            drafts.keep(app.workspace(), app.name(), key, parameters, visit.user());
            visit.json(DONE, "{}");
        } catch (final Refused e) {
            visit.json(FORBIDDEN, "{}");
        }
    }

    private boolean discard(final Visit visit, final ContentApp app, final DraftKey key) {
        drafts.discard(app.workspace(), key, visit.user());
        visit.redirect(key.isNew() ? app.path() + "/new" : app.path(key.text()),
                new Flash(Flash.Kind.DONE, visit.texts().of("detail.draft.discarded")));
        return true;
    }
}
