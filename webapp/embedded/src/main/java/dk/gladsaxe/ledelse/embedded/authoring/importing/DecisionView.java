package dk.gladsaxe.ledelse.embedded.authoring.importing;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Moments;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.Conflict;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.importer.ImportPlan;
import dk.gladsaxe.ledelse.embedded.importer.ImportRefused;
import dk.gladsaxe.ledelse.embedded.importer.NodePlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows what the document of a person would change, and imports what the person chose. */
final class DecisionView {

    private static final int UNPROCESSABLE = 422;
    private static final String ITEM = "item";

    private final ImportDecision decision;

    DecisionView(final ImportDecision decision) {
        this.decision = decision;
    }

    ImportPlan plan(final Visit visit, final Pending pending) {
        return decision.plan(pending, visit.user());
    }

    /** @param lacking new items that what was chosen needs */
    void show(final Visit visit, final List<NodePlan> lacking) throws IOException {
        final Optional<Pending> pending = decision.desk().of(visit.user().name());
        if (pending.isEmpty()) {
            visit.redirect(ImportScreen.PATH, new Flash(Flash.Kind.WARNING, visit.texts().of("importing.expired")));
            return;
        }
        final ImportPlan plan = plan(visit, pending.get());
        final Differences differences = new Differences(visit, decision.indexes());
        final Set<String> chosen = new HashSet<>(visit.parameters(ITEM));
        final Map<String, Object> model = new HashMap<>();
        model.put("name", pending.get().name());
        model.put("edition", plan.edition());
        model.put("validFrom", pending.get().validFrom().map(day -> Moments.day(visit.texts(), day)).orElse(""));
        model.put("groups", differences.groups(plan));
        model.put("gone", differences.gone(plan));
        model.put("anything", plan.changesAnything());
        model.put("chosen", chosen);
        model.put("asked", visit.post());
        model.put("lacking", lacking.stream().map(item -> differences.title(item)).toList());
        model.put("revision", revision(plan));
        model.put("unsure", plan.notes().unsure());
        model.put("unplaced", plan.notes().unplaced());
        model.put("missing", Omissions.of(pending.get().document().draft(), visit.texts()));
        model.put("remarks", plan.notes().remarks());
        visit.show(lacking.isEmpty() ? 200 : UNPROCESSABLE, "importing/decide", model);
    }

    void accept(final Visit visit) throws IOException {
        final Optional<Pending> pending = decision.desk().of(visit.user().name());
        if (pending.isEmpty()) {
            show(visit, List.of());
            return;
        }
        final ImportPlan plan = plan(visit, pending.get());
        final Set<String> chosen = new HashSet<>(visit.parameters(ITEM));
        final List<NodePlan> lacking = Acceptance.lacking(plan, chosen);
        if (!visit.parameter("revision").filter(revision(plan)::equals).isPresent()) {
            again(visit, "importing.overtaken");
        } else if (!lacking.isEmpty()) {
            show(visit, lacking);
        } else {
            write(visit, pending.get(), plan, chosen);
        }
    }

    private void write(final Visit visit, final Pending pending, final ImportPlan plan, final Set<String> chosen) {
        try {
            final int imported = decision.accept(pending, plan, chosen, visit.user(),
                    pending.name().isEmpty() ? visit.texts().of("importing.pasted") : pending.name());
            if (plan(visit, pending).changesAnything()) {
                again(visit, Flash.Kind.DONE, "importing.someDone", imported);
            } else {
                decision.desk().clear(visit.user().name());
                visit.redirect(ImportScreen.PATH,
                        new Flash(Flash.Kind.DONE, visit.texts().of("importing.allDone", imported)));
            }
        } catch (final Conflict | ImportRefused e) {
            again(visit, "importing.overtaken");
        } catch (final Refused e) {
            again(visit, Flash.Kind.FAILED, "importing.notAllowed");
        }
    }

    private static void again(final Visit visit, final String text) {
        again(visit, Flash.Kind.WARNING, text);
    }

    private static void again(final Visit visit, final Flash.Kind kind, final String text, final Object... arguments) {
        visit.redirect(ImportScreen.PATH + "/decide", new Flash(kind, visit.texts().of(text, arguments)));
    }

    /** Of everything that the person was shown. */
    private static String revision(final ImportPlan plan) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(plan.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
