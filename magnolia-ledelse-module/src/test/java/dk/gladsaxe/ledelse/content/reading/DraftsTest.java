package dk.gladsaxe.ledelse.content.reading;

import static dk.gladsaxe.ledelse.content.TestRepository.date;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.StoryFacet;
import dk.gladsaxe.ledelse.content.TestRepository;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is not exactly as last published")
class DraftsTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String FRAMEWORKS = "ledelse-frameworks";
    private static final String RELATIONS = "ledelse-relations";
    private static final String FOCUS_POINTS = "ledelse-focus-points";
    private static final String QUESTIONS = "ledelse-questions";
    private static final String STORIES = "ledelse-stories";
    private static final Map<String, Object> PUBLISHED = Map.of(
            "mgnl:activationStatus", "true", "mgnl:lastActivated", date("2026-01-02T00:00:00Z"));
    private static final Map<String, Object> CHANGED = Map.of("mgnl:lastModified", date("2026-01-03T00:00:00Z"));

    private String framework;
    private String relation;
    private String focusPoint;
    private String question;
    private String asset;

    @BeforeEach
    void allIsPublished() throws RepositoryException {
        framework = REPOSITORY.put(FRAMEWORKS, "/2026", published(Map.of("title", "Grundlag")));
        asset = REPOSITORY.asset("/a.png", Map.of("fileName", "a.png"));
        REPOSITORY.put("dam", "/a.png", PUBLISHED);
        relation = REPOSITORY.put(RELATIONS, "/opad", published(Map.of("framework", framework, "key", "opad",
                "direction", "upward", "title", "Opad")));
        REPOSITORY.picture(RELATIONS, "/opad", "jcr:" + asset);
        focusPoint = REPOSITORY.put(FOCUS_POINTS, "/vej", published(Map.of("relation", relation, "text", "viser vej")));
        question = REPOSITORY.put(QUESTIONS, "/q", published(Map.of("text", "Hvad nu?", "relations", List.of(relation),
                "focusPoint", focusPoint)));
        REPOSITORY.put(STORIES, "/one", published(Map.of("title", "En dag", "consentGiven", true,
                "relations", List.of(relation), "focusPoints", List.of(focusPoint), "questions", List.of(question))));
        REPOSITORY.picture(STORIES, "/one", "jcr:" + asset);
    }

    @Test
    void isNothingWhenAllIsPublished() {
        assertThat(read().content().drafts()).isEmpty();
        assertThat(read().published().stories().all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  2026-01-02T00:00:00Z, 2026-01-01T00:00:00Z,      false",
        "true,  2026-01-02T00:00:00Z, 2026-01-02T00:00:00Z,      false",
        "true,  2026-01-02T00:00:00Z, 2026-01-02T00:30:00+01:00, false",
        "true,  2026-01-02T00:00:00Z, 2026-01-02T00:00:00.001Z,  true",
        "true,  2026-01-02T00:00:00Z, ,                          false",
        "true,  ,                     ,                          true",
        "false, 2026-01-02T00:00:00Z, ,                          true",
        "1,     2026-01-02T00:00:00Z, ,                          true",
        ",      2026-01-02T00:00:00Z, ,                          true",
        ",      ,                     ,                          true"})
    void isToldByWhatTheCmsNotesOnTheNode(
            final String status, final String activated, final String modified, final boolean draft)
            throws RepositoryException {
        final Map<String, Object> properties = new HashMap<>(Map.of("title", "To", "consentGiven", true));
        if (status != null) {
            properties.put("mgnl:activationStatus", status);
        }
        if (activated != null) {
            properties.put("mgnl:lastActivated", date(activated));
        }
        if (modified != null) {
            properties.put("mgnl:lastModified", date(modified));
        }
        final String id = REPOSITORY.put(STORIES, "/two", properties);

        assertThat(read().content().drafts().contains(id)).isEqualTo(draft);
        assertThat(read().published().stories().find("two").isEmpty()).isEqualTo(draft);
        assertThat(read().stories().find("two")).isPresent();
    }

    @Test
    void isAnItemWithANoteThatNobodyUnderstands() throws RepositoryException {
        final String id = REPOSITORY.put(STORIES, "/two", Map.of("title", "To", "consentGiven", true,
                "mgnl:activationStatus", "true", "mgnl:lastActivated", "yesterday"));

        assertThat(read().content().drafts()).containsExactly(id);
        assertThat(read().content().faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mgnl:lastModified, 3, true", "mgnl:created, 3, true", "mgnl:lastModified, 1, false", "other, 3, false"})
    void isAnItemWithAChangedNodeInIt(final String property, final int day, final boolean draft)
            throws RepositoryException {
        REPOSITORY.child(FRAMEWORKS, "/2026/principles", Map.of());
        REPOSITORY.child(FRAMEWORKS, "/2026/principles/0",
                Map.of("text", "er modige", property, date("2026-01-0" + day + "T00:00:00Z")));

        assertThat(read().content().drafts().contains(framework)).isEqualTo(draft);
    }

    @Test
    void takesAlongWhatCannotBeWithoutIt() throws RepositoryException {
        REPOSITORY.put(FRAMEWORKS, "/2026", CHANGED);

        final Ledelsesgrundlag published = read().published();

        assertThat(published.current()).isEmpty();
        assertThat(published.relations().all()).isEmpty();
        assertThat(published.focusPoints().all()).isEmpty();
        assertThat(published.questions().find(question).orElseThrow().relations()).isEmpty();
        assertThat(published.stories().with(StoryFacet.RELATION, "opad")).isEmpty();
    }

    @Test
    void isReferredToByNothingThatIsPublished() throws RepositoryException {
        REPOSITORY.put(FOCUS_POINTS, "/vej", CHANGED);
        REPOSITORY.put(QUESTIONS, "/q", CHANGED);

        final Ledelsesgrundlag all = read();
        final Ledelsesgrundlag published = all.published();

        assertThat(published.stories().find("one").orElseThrow().focusPoints()).isEmpty();
        assertThat(published.stories().find("one").orElseThrow().questions()).isEmpty();
        assertThat(published.stories().find("one").orElseThrow().relations()).containsExactly("opad");
        assertThat(published.stories().with(StoryFacet.QUESTION, question)).isEmpty();
        assertThat(all.stories().with(StoryFacet.QUESTION, question)).hasSize(1);
        assertThat(published.relations().all()).isEqualTo(all.relations().all());
    }

    @Test
    void leavesAKeyThatAnotherEditionBears() throws RepositoryException {
        REPOSITORY.put(RELATIONS, "/gammel", published(Map.of("framework", framework, "key", "opad",
                "direction", "upward", "title", "Opad før")));
        REPOSITORY.put(RELATIONS, "/opad", CHANGED);

        assertThat(read().published().stories().find("one").orElseThrow().relations()).containsExactly("opad");
    }

    @Test
    void isTheFileOfAnImage() throws RepositoryException {
        REPOSITORY.put("dam", "/a.png", CHANGED);

        final Ledelsesgrundlag all = read();

        assertThat(all.content().drafts()).containsExactly(asset);
        assertThat(all.stories().find("one").orElseThrow().image().orElseThrow().file()).isPresent();
        assertThat(all.published().stories().find("one").orElseThrow().image().orElseThrow().file()).isEmpty();
        assertThat(all.published().relations().find("opad").orElseThrow().image().orElseThrow().file()).isEmpty();
    }

    @Test
    void isLeftOutOnceForAllThatAskTheSameSnapshot() throws RepositoryException {
        final Ledelsesgrundlag none = read();
        assertThat(none.published()).isSameAs(none);

        REPOSITORY.put(QUESTIONS, "/q", CHANGED);
        final Ledelsesgrundlag some = read();
        assertThat(some.published()).isNotSameAs(some).isSameAs(some.published());
        assertThat(some.published().published()).isSameAs(some.published());
        assertThat(some.on(DAY.plusDays(1)).published().questions().all()).isEmpty();
    }

    private static Map<String, Object> published(final Map<String, Object> properties) {
        final Map<String, Object> all = new HashMap<>(properties);
        all.putAll(PUBLISHED);
        return all;
    }

    private static Ledelsesgrundlag read() {
        return Ledelsesgrundlag.of(new SnapshotReader(REPOSITORY, ZoneId.of("Europe/Copenhagen")).read(Map.of()), DAY);
    }
}
