package dk.gladsaxe.ledelse.embedded.advice.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.advice.Advice;
import dk.gladsaxe.ledelse.embedded.advice.Other;
import dk.gladsaxe.ledelse.embedded.advice.Rule;
import dk.gladsaxe.ledelse.embedded.advice.Surroundings;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Field.Common;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The advice about the items of an app")
class AdviceReportTest {

    private static final String WORKSPACE = "things";
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Languages LANGUAGES = new Languages(DANISH, List.of(DANISH, Locale.ENGLISH));
    private static final Form FORM = new Form(List.of(new Form.Tab("all", "", List.of(
            new Field.Line(common("text"), Field.Kind.TEXT, 3, OptionalInt.empty(), ""),
            new Field.Link(common("other"), "others", "/", Optional.empty(), List.of())))));

    private final TestRepository repository = TestRepository.create().workspaces(WORKSPACE);
    private final Indexes indexes = new Indexes(repository);
    private final Map<String, ItemStatus> others = new ConcurrentHashMap<>(Map.of("o1", ItemStatus.PUBLISHED));
    private final AppAdvice advice = new AppAdvice("things-app", WORKSPACE, new StoredValues(LANGUAGES, ZoneId.of("UTC")));
    private final Session session = repository.systemSession(WORKSPACE);

    @BeforeEach
    void fill() throws RepositoryException {
        for (final String name : List.of("a", "b")) {
            session.getRootNode().addNode(name, "mgnl:content").setProperty("text", "Vi taler med alle medarbej- dere.");
        }
        session.getNode("/b").setProperty("other", "o1");
        session.save();
    }

    @AfterEach
    void close() {
        session.logout();
        indexes.close();
        repository.close();
    }

    @Test
    void isAboutEachItemThatIsNotInTheBin() throws RepositoryException {
        assertThat(look().keySet()).containsExactlyInAnyOrder("/a", "/b");
        session.getNode("/a").addMixin("mgnl:deleted");
        save("/a");
        assertThat(look().keySet()).containsExactly("/b");
    }

    @Test
    void isMadeAgainOfWhatHasChangedAndOfNothingElse() throws RepositoryException {
        final Map<String, Advice> before = look();
        session.getNode("/a").setProperty("text", "Vi taler med alle bor- gere.");
        save("/a");
        final Map<String, Advice> after = look();
        assertThat(after.get("/a").arguments()).containsExactly("bor- gere", "borgere");
        assertThat(after.get("/b")).isSameAs(before.get("/b"));
    }

    @Test
    void isMadeAgainWhereAnItemRefersToSomethingThatIsOtherwiseNow() throws RepositoryException {
        final Map<String, Advice> before = look();
        others.remove("o1");
        final Map<String, Advice> after = look();
        assertThat(after.get("/b").rule()).isEqualTo(Rule.REFERENCE_TO_NOTHING);
        assertThat(after.get("/a")).isSameAs(before.get("/a"));
    }

    private void save(final String path) throws RepositoryException {
        session.save();
        indexes.saved(WORKSPACE, path);
    }

    /** The first advice about each item, by its path. */
    private Map<String, Advice> look() throws RepositoryException {
        advice.update(indexes.of(WORKSPACE).rows(), FORM, LANGUAGES, new Around(), session, () -> { });
        return advice.entries().collect(Collectors.toMap(entry -> entry.row().path(), Entry::advice, (one, more) -> one));
    }

    private static Common common(final String name) {
        return new Common(name, name, "", false, false, "", false, "", List.of());
    }

    private final class Around implements Surroundings {

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 26);
        }

        @Override
        public Optional<Other> named(final String workspace, final String id) {
            return Optional.ofNullable(others.get(id)).map(status -> new Other(id, status));
        }

        @Override
        public Optional<Other> at(final String path) {
            return Optional.empty();
        }

        @Override
        public String leadIn(final String relation, final String property) {
            return "";
        }
    }
}
