package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.advice.Surroundings;
import dk.gladsaxe.ledelse.embedded.advice.report.AdviceReport;
import dk.gladsaxe.ledelse.embedded.advice.report.IndexedSurroundings;
import dk.gladsaxe.ledelse.embedded.authoring.AdminCentral;
import dk.gladsaxe.ledelse.embedded.authoring.LauncherScreen;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.advice.AdvicePanel;
import dk.gladsaxe.ledelse.embedded.authoring.advice.AdviceScreen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.DetailScreen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.DraftScreen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FindScreen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FormDialog;
import dk.gladsaxe.ledelse.embedded.authoring.detail.QuickScreen;
import dk.gladsaxe.ledelse.embedded.authoring.lists.ListScreen;
import dk.gladsaxe.ledelse.embedded.authoring.pictures.PictureScreen;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.assets.AssetEditing;
import dk.gladsaxe.ledelse.embedded.editing.drafts.Drafts;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemEditing;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Puts the authoring interface together. */
final class AuthoringScreens {

    /** Where the editors are; decides at what moment a day begins. */
    private static final ZoneId EDITORS = ZoneId.of("Europe/Copenhagen");

    /** Addresses of the interface to which its forms send files. */
    static final Set<String> UPLOADS = Set.of(AdminCentral.ROOT + PictureScreen.UPLOAD);

    private AuthoringScreens() {
    }

    /** @param toClose takes what is to be closed before the indexes are */
    static Handler of(final RunningInstance author, final Indexes indexes, final Publisher publisher,
            final Consumer<AutoCloseable> toClose) {
        final Operations operations = new Operations(author.workspaces(), Clock.systemUTC(), indexes::saved);
        final StoredValues stored = new StoredValues(Languages.of(author.definitions().site()), EDITORS);
        final ItemEditing items = new ItemEditing(operations, stored);
        final Drafts drafts = new Drafts(operations);
        final Surroundings around = new IndexedSurroundings(author, indexes, Clock.system(EDITORS));
        final AdviceReport advice = new AdviceReport(author, indexes, stored, around);
        toClose.accept(advice);
        final FormDialog dialog = new FormDialog(indexes, new AdvicePanel(around));
        final List<Screen> screens = new ArrayList<>(List.of(new LauncherScreen(), new ListScreen(indexes, List.of()),
                new DetailScreen(items, dialog, drafts, indexes, EDITORS), new DraftScreen(drafts),
                new FindScreen(indexes), new QuickScreen(items, indexes),
                new PictureScreen(new AssetEditing(operations), indexes), new AdviceScreen(advice)));
        screens.addAll(PageScreens.of(stored, operations, dialog, publisher, author.renderer()));
        return new AdminCentral(author.contextPath(), screens);
    }
}
