package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.advice.Surroundings;
import dk.gladsaxe.ledelse.embedded.advice.report.AdviceReport;
import dk.gladsaxe.ledelse.embedded.advice.report.IndexedSurroundings;
import dk.gladsaxe.ledelse.embedded.authoring.AdminCentral;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.advice.AdvicePanel;
import dk.gladsaxe.ledelse.embedded.authoring.advice.AdviceScreen;
import dk.gladsaxe.ledelse.embedded.authoring.advice.Obstacles;
import dk.gladsaxe.ledelse.embedded.authoring.audit.AuditScreen;
import dk.gladsaxe.ledelse.embedded.authoring.bin.BinScreen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.DetailScreen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.DraftScreen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FindScreen;
import dk.gladsaxe.ledelse.embedded.authoring.detail.FormDialog;
import dk.gladsaxe.ledelse.embedded.authoring.detail.QuickScreen;
import dk.gladsaxe.ledelse.embedded.authoring.importing.ImportDecision;
import dk.gladsaxe.ledelse.embedded.authoring.importing.ImportScreen;
import dk.gladsaxe.ledelse.embedded.authoring.item.Editorial;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemBars;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemScreen;
import dk.gladsaxe.ledelse.embedded.authoring.item.ItemViews;
import dk.gladsaxe.ledelse.embedded.authoring.item.Reception;
import dk.gladsaxe.ledelse.embedded.authoring.item.SelectionScreen;
import dk.gladsaxe.ledelse.embedded.authoring.item.States;
import dk.gladsaxe.ledelse.embedded.authoring.launcher.LauncherScreen;
import dk.gladsaxe.ledelse.embedded.authoring.lists.ListScreen;
import dk.gladsaxe.ledelse.embedded.authoring.pictures.PictureScreen;
import dk.gladsaxe.ledelse.embedded.authoring.review.ReviewScreen;
import dk.gladsaxe.ledelse.embedded.authoring.users.OwnPasswordScreen;
import dk.gladsaxe.ledelse.embedded.authoring.users.UsersScreen;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.PublishingRights;
import dk.gladsaxe.ledelse.embedded.editing.assets.AssetEditing;
import dk.gladsaxe.ledelse.embedded.editing.audit.AuditLog;
import dk.gladsaxe.ledelse.embedded.editing.bin.Bin;
import dk.gladsaxe.ledelse.embedded.editing.bin.BinContents;
import dk.gladsaxe.ledelse.embedded.editing.drafts.Drafts;
import dk.gladsaxe.ledelse.embedded.editing.items.Duplicating;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemEditing;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.publishing.DefinedRights;
import dk.gladsaxe.ledelse.embedded.editing.publishing.PlannedPublishing;
import dk.gladsaxe.ledelse.embedded.editing.publishing.Publishing;
import dk.gladsaxe.ledelse.embedded.editing.review.Requests;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Schedule;
import dk.gladsaxe.ledelse.embedded.editing.usage.Usage;
import dk.gladsaxe.ledelse.embedded.editing.usage.Visitors;
import dk.gladsaxe.ledelse.embedded.editing.versions.VersionKeeper;
import dk.gladsaxe.ledelse.embedded.editing.versions.Versions;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts the authoring interface together. */
final class AuthoringScreens {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    /** Addresses of the interface to which its forms send files. */
    static final Set<String> UPLOADS = Set.of(
            AdminCentral.ROOT + PictureScreen.UPLOAD, AdminCentral.ROOT + ImportScreen.UPLOAD);

    private AuthoringScreens() {
    }

    /** @param toClose is given what ends with the host, before the indexes do */
    static Handler of(final Instances instances, final Indexes indexes, final Consumer<AutoCloseable> toClose) {
        final RunningInstance author = instances.author();
        final Publisher publisher = instances.publisher();
        final Operations operations = new Operations(author.workspaces(), Clock.systemUTC(), indexes::saved,
                new VersionKeeper(author.workspaces()));
        final StoredValues stored = new StoredValues(Languages.of(author.definitions().site()), Moments.ZONE);
        final ItemEditing items = new ItemEditing(operations, stored);
        final Editorial editorial = editorial(instances, operations, indexes);
        toClose.accept(Recurring.start("planned publishing", BETWEEN_LOOKS, new PlannedPublishing(editorial.schedule(),
                editorial.publishing(), publisher::contentWorkspaces, Clock.systemUTC())::carryOutWhatIsDue));
        // Whoever opens the first list would otherwise wait until every item was read.
        toClose.accept(Recurring.once("reading the lists", publisher.contentWorkspaces().stream()
                .<Runnable>map(workspace -> () -> indexes.of(workspace).rows()).toList()));
        final Surroundings around = new IndexedSurroundings(author, indexes, Clock.system(Moments.ZONE));
        final AdviceReport advice = new AdviceReport(author, indexes, stored, around);
        toClose.accept(advice);
        final FormDialog dialog = new FormDialog(indexes, new AdvicePanel(around));
        final Reception reception = new Reception(new States(editorial, instances.published().workspaces()),
                editorial.usage(), new Obstacles(around));
        final SelectionScreen selections = new SelectionScreen(editorial, reception);
        final List<Screen> screens = new ArrayList<>(List.of(
                new LauncherScreen(indexes, editorial.requests()),
                new ListScreen(indexes, selections.bulkActions()), selections,
                new FindScreen(indexes), new QuickScreen(items, indexes),
                new PictureScreen(new AssetEditing(operations), indexes), new AdviceScreen(advice)));
        screens.add(new ImportScreen(new ImportDecision(author.workspaces(), operations, indexes,
                Clock.system(Moments.ZONE)), Clock.system(Moments.ZONE)));
        screens.addAll(ofItems(instances, indexes, editorial, reception, items, dialog, new Drafts(operations)));
        screens.addAll(PageScreens.of(author, stored, operations, dialog, editorial));
        screens.add(new OwnPasswordScreen(instances.userDesk().passwords()));
        screens.add(new UsersScreen(instances.userDesk()));
        return new AdminCentral(author.contextPath(), screens, user -> author.users().language(user.name()));
    }

    private static List<Screen> ofItems(final Instances instances, final Indexes indexes, final Editorial editorial,
            final Reception reception, final ItemEditing items, final FormDialog dialog, final Drafts drafts) {
        final ItemBars bars = new ItemBars(editorial);
        final States states = new States(editorial, instances.published().workspaces());
        return List.of(new DetailScreen(items, dialog, drafts, indexes, bars), new DraftScreen(drafts),
                new ItemScreen(bars, ItemViews.of(editorial, states, reception, Clock.systemUTC())),
                new ReviewScreen(editorial),
                new BinScreen(editorial, reception, new BinContents(instances.author().workspaces(), indexes),
                        instances.publisher()::contentWorkspaces),
                new AuditScreen(editorial.audit(), () -> Stream.concat(
                        instances.publisher().contentWorkspaces().stream(), Stream.of("users")).toList()));
    }

    private static Editorial editorial(
            final Instances instances, final Operations operations, final Indexes indexes) {
        final RunningInstance author = instances.author();
        final Publisher publisher = instances.publisher();
        final Usage usage = new Usage(indexes, publisher::contentWorkspaces,
                new Visitors(instances.published().workspaces()));
        final PublishingRights rights = new DefinedRights(author::definitions);
        final Requests requests = new Requests(author.workspaces(), operations, rights);
        return new Editorial(new Publishing(publisher, operations, rights, requests, usage),
                requests, new Schedule(author.workspaces(), operations, rights),
                new Versions(author.workspaces(), operations), usage, new Bin(operations), new Duplicating(operations), new AuditLog(author.workspaces()));
    }
}
