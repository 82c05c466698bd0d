package dk.gladsaxe.ledelse.embedded.authoring.importing;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.SentFile;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.importer.ImportDocument;
import dk.gladsaxe.ledelse.embedded.importer.ImportRefused;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a document, or its text, for the importer. */
public final class ImportScreen implements Screen {

    static final String PATH = "/import";
    /** Where documents are sent. */
    public static final String UPLOAD = PATH + "/read";
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int UNPROCESSABLE = 422;
    private static final int PLACE = 60;
    private static final String FRAMEWORKS = "ledelse-frameworks";

    private final ImportDesk desk;
    private final DecisionView decision;
    private final Clock clock;

    /** @param clock whose zone is that of the editors */
    public ImportScreen(final ImportDecision decision, final Clock clock) {
        this.desk = decision.desk();
        this.decision = new DecisionView(decision);
        this.clock = clock;
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return open(user) ? List.of(new NavEntry(PATH, "importing.nav", PLACE)) : List.of();
    }

    private static boolean open(final User user) {
        return user.permissions().allows(FRAMEWORKS, "/x", Permissions.ADD);
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        if (!visit.under("import") || !open(visit.user())) {
            return false;
        }
        final String rest = String.join("/", visit.segments().subList(1, visit.segments().size()));
        switch ((visit.post() ? "POST " : "GET ") + rest) {
            case "GET " -> show(visit, Optional.empty());
            case "POST read" -> read(visit);
            case "GET decide" -> decision.show(visit, List.of());
            case "POST accept" -> decision.accept(visit);
            case "POST discard" -> discard(visit);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(final Visit visit, final Optional<Refusal> refusal) throws IOException {
        final Map<String, Object> model = new HashMap<>();
        refusal.ifPresent(present -> model.put("refusal", present));
        model.put("text", visit.parameter("text").orElse(""));
        model.put("edition", visit.parameter("edition").orElse(""));
        model.put("validFrom", visit.parameter("validFrom").orElse(""));
        model.put("most", MOST_BYTES / 1024 / 1024);
        desk.of(visit.user().name()).ifPresent(pending -> model.put("pending", pending.name()));
        visit.show(refusal.isPresent() ? UNPROCESSABLE : 200, "importing/start", model);
    }

    private void read(final Visit visit) throws IOException {
        try {
            final Optional<SentFile> file = visit.file("file");
            final byte[] bytes = file.isPresent() ? file.get().bytes(MOST_BYTES + 1)
                    : visit.parameter("text").orElse("").getBytes(StandardCharsets.UTF_8);
            final Optional<String> edition = visit.parameter("edition").map(String::strip).filter(text -> !text.isEmpty());
            final Optional<LocalDate> validFrom = day(visit.parameter("validFrom").orElse(""));
            if (bytes.length > MOST_BYTES) {
                show(visit, Optional.of(new Refusal(visit.texts().of("importing.refused.TOO_LARGE"), List.of())));
                return;
            }
            final String name = file.map(SentFile::name).orElse("");
            final Pending pending = new Pending(name,
                    ImportDocument.read(name, bytes), edition, validFrom, clock.instant());
            // A label that cannot be used is told now and not after the decision.
            decision.plan(visit, pending);
            desk.put(visit.user().name(), pending);
            visit.redirect(PATH + "/decide");
        } catch (final ImportRefused e) {
            show(visit, Optional.of(Refusal.of(e, visit.texts())));
        } catch (final DateTimeParseException e) {
            show(visit, Optional.of(new Refusal(
                    visit.texts().of("importing.badDay", visit.parameter("validFrom").orElse("")), List.of())));
        }
    }

    private static Optional<LocalDate> day(final String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    }

    private void discard(final Visit visit) {
        desk.clear(visit.user().name());
        visit.redirect(PATH, new Flash(Flash.Kind.DONE, visit.texts().of("importing.discarded")));
    }
}
