package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.authoring.advice.AdvicePanel;
import dk.gladsaxe.ledelse.embedded.editing.items.Revision;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.forms.Finding;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Shows a form, and takes what was filled in until it can be stored: what is wrong is said beside the fields, and where
 * somebody else saved first, both versions are shown of what has to be chosen. Safe for use by several threads.
 */
public final class FormDialog {

    /** Asks for advice about what is filled in; nothing is stored. */
    private static final String ADVICE = "advice";

    private final FormPage page;
    private final ConflictPage conflicts = new ConflictPage();

    public FormDialog(final Indexes indexes, final AdvicePanel advice) {
        this.page = new FormPage(new Targets(indexes), advice);
    }

    /** Stores what was filled in. */
    @FunctionalInterface
    public interface Storing {

        /** @param expected what the form was filled with */
        Saving store(Group values, Revision expected);
    }

    /** Answers the visit. The form begins with what is stored, or with the defaults of its fields. */
    public void run(final Visit visit, final Subject subject, final Storing storing) throws IOException {
        run(visit, subject, subject.item().map(StoredItem::values).orElseGet(() -> Defaults.of(subject.kind())),
                Beside.NOTHING, storing);
    }

    /**
     * Answers the visit.
     *
     * @param values what the form is filled with at first
     */
    void run(final Visit visit, final Subject subject, final Group values, final Beside beside, final Storing storing)
            throws IOException {
        if (!visit.post()) {
            page.show(visit, subject, values, List.of(), beside);
            return;
        }
        final Sent sent = Sent.of(visit, subject.kind());
        if (visit.parameter("then").filter(ADVICE::equals).isPresent()) {
            page.advise(visit, subject, sent.values());
            return;
        }
        if (!sent.findings().isEmpty() || sent.searching()) {
            page.show(visit, subject, sent.values(), sent.findings(), beside.withoutOffers());
            return;
        }
        answer(visit, subject, sent, beside.withoutOffers(),
                storing.store(sent.values(), new Revision(visit.parameter("revision").orElse(""))));
    }

    private void answer(final Visit visit, final Subject subject, final Sent sent, final Beside beside, final Saving saving)
            throws IOException {
        if (saving instanceof Saving.Saved saved) {
            final String next = visit.parameter("then").filter("list"::equals).isPresent()
                    ? subject.path() : subject.edited().apply(saved.item());
            visit.redirect(visit.parameter("embedded").isPresent() ? next + "?embedded=done" : next,
                    sent.flash(visit, saved.meanwhile()));
        } else if (saving instanceof Saving.Overtaken overtaken) {
            conflicts.show(visit, subject, sent, overtaken);
        } else if (saving instanceof Saving.NameTaken taken) {
            final Finding finding = new Finding(subject.kind().nameProperty(), Finding.Rule.NODE_NAME, List.of(),
                    visit.texts().of("detail.nameTaken", taken.name()));
            page.show(visit, subject, sent.values(), List.of(finding), beside);
        } else {
            visit.show(404, "notFound", Map.of());
        }
    }
}
