package dk.gladsaxe.ledelse.content.reading;

import static dk.gladsaxe.ledelse.content.TestRepository.date;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.content.Without;
import dk.gladsaxe.ledelse.model.Item;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Content with a fault in it")
class FaultyContentTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private static final String FRAMEWORKS = "ledelse-frameworks";
    private static final String RELATIONS = "ledelse-relations";
    private static final String FOCUS_POINTS = "ledelse-focus-points";
    private static final String STORIES = "ledelse-stories";

    private String framework;
    private String relation;

    @BeforeEach
    void aFrameworkWithOneRelationAndOneFocusPoint() throws RepositoryException {
        framework = REPOSITORY.put(FRAMEWORKS, "/2026", Map.of("name", "2026", "title", "Grundlag", "edition", "2026"));
        relation = REPOSITORY.put(RELATIONS, "/2026/opad", Map.of("framework", framework, "key", "opad",
                "direction", "upward", "title", "Opad", "order", 2L));
        REPOSITORY.put(FOCUS_POINTS, "/2026/opad-1", Map.of("relation", relation, "text", "viser vej"));
    }

    @ParameterizedTest
    @CsvSource({
        "ledelse-frameworks,   /x, title,           '',        title,            is not filled in",
        "ledelse-relations,    /x, direction,       sideways,  direction,        none of across",
        "ledelse-relations,    /x, direction,       '',        direction,        is not filled in",
        "ledelse-relations,    /x, key,             ' ',       key,              is not filled in",
        "ledelse-relations,    /x, framework,       nowhere,   framework,        refers to 'nowhere'",
        "ledelse-focus-points, /x, relation,        nowhere,   relation,         refers to 'nowhere'",
        "ledelse-focus-points, /x, text,            '',        text,             is not filled in",
        "ledelse-questions,    /x, text,            '',        text,             is not filled in",
        "ledelse-stories,      /x, title,           '',        title,            is not filled in",
        "ledelse-stories,      /x, consentUntil,    snart,     consentUntil,     wrong type",
        "ledelse-stories,      /x, consentGiven,    ja,        consentGiven,     neither true nor false",
        "ledelse-stories,      /x, narratorAnonymous, ja,      narratorAnonymous, neither true nor false",
        "ledelse-stories,      /x, date,            snart,     date,             wrong type"})
    void leavesOutAnItemThatCannotBeShownAndSaysWhy(
            final String workspace, final String path, final String property, final String value,
            final String blamed, final String message) throws RepositoryException {
        final Map<String, Object> valid = new HashMap<>(Map.of("title", "T", "text", "t", "key", "udad",
                "direction", "outward", "framework", framework, "relation", relation, "narratorName", "Et Eksempel"));
        valid.put(property, value);
        REPOSITORY.put(workspace, path, valid);

        final Content content = read();

        assertThat(content.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.workspace()).isEqualTo(workspace);
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.property()).isEqualTo(blamed);
            assertThat(fault.message()).contains(message).endsWith("the item is left out");
        });
        assertThat(items(content)).extracting(Item::name).containsExactlyInAnyOrder("2026", "opad", "opad-1");
        assertThat(content.complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ledelse-relations,  colour,      pink,    none of petrol",
        "ledelse-questions,  audience,    boss,    none of alone",
        "ledelse-questions,  situation,   party,   none of everyday",
        "ledelse-questions,  order,       first,   wrong type",
        "ledelse-questions,  relations,   nowhere, the reference is dropped",
        "ledelse-questions,  focusPoint,  nowhere, the reference is dropped",
        "ledelse-stories,    relations,   nowhere, the reference is dropped",
        "ledelse-stories,    focusPoints, nowhere, the reference is dropped",
        "ledelse-stories,    questions,   nowhere, the reference is dropped",
        "ledelse-stories,    reviewDate,  snart,   counts as not filled in",
        "ledelse-frameworks, validFrom,   snart,   counts as not filled in"})
    void keepsAnItemWithoutTheValueThatIsWrongAndSaysSo(
            final String workspace, final String property, final String value, final String message)
            throws RepositoryException {
        final Map<String, Object> valid = new HashMap<>(Map.of("title", "T", "text", "t", "key", "udad",
                "direction", "outward", "framework", framework));
        valid.put(property, value);
        final String id = REPOSITORY.put(workspace, "/x", valid);

        final Content content = read();

        assertThat(content.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.property()).isEqualTo(property);
            assertThat(fault.message()).contains(message);
            assertThat(fault).hasToString(workspace + ":/x property '" + property + "': " + fault.message());
        });
        assertThat(content.faultyFields()).isEqualTo(Map.of(id, List.of(property)));
        assertThat(items(content)).extracting(Item::id).contains(id);
    }

    @Test
    void keepsAFrameworkWithoutThePrincipleThatSaysNothing() throws RepositoryException {
        REPOSITORY.child(FRAMEWORKS, "/2026/principles", Map.of());
        REPOSITORY.child(FRAMEWORKS, "/2026/principles/0", Map.of("text_en", "only English"));

        final Content content = read();

        assertThat(content.frameworks().get(0).principles()).isEmpty();
        assertThat(content.faults()).singleElement()
                .satisfies(fault -> assertThat(fault.property()).isEqualTo("principles/0/text"));
        assertThat(content.faultyFields(framework)).containsExactly("principles");
    }

    @ParameterizedTest
    @CsvSource({"image, jcr:1, imageAlt", "imageAlt, To på en trappe, image"})
    void keepsAnItemWithoutThePictureThatNobodyCanSeeOrHearOf(
            final String filled, final String value, final String blamed) throws RepositoryException {
        REPOSITORY.child(RELATIONS, "/2026/opad/picture", Map.of());
        REPOSITORY.child(RELATIONS, "/2026/opad/picture/0", Map.of(filled, value, blamed, " ", "imageAlt_en", "Two"));

        final Content content = read();

        assertThat(content.relations().get(0).image()).isEmpty();
        assertThat(content.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.property()).isEqualTo("picture/0/" + blamed);
            assertThat(fault.message()).isEqualTo("is not filled in, and must be; the picture is left out");
        });
    }

    @Test
    void leavesOutAFrameworkThatEndsBeforeItBegins() throws RepositoryException {
        REPOSITORY.put(FRAMEWORKS, "/x", Map.of("title", "X", "validFrom", date("2026-05-01T00:00:00Z"),
                "validTo", date("2026-04-01T00:00:00Z")));

        assertThat(read().faults()).singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("must not be before validFrom"));
    }

    @Test
    void readsTheOtherWorkspacesWhenOneIsNotThere() throws RepositoryException {
        final ContentSource withoutStories = new Without(REPOSITORY, STORIES);

        final Content content = new SnapshotReader(withoutStories, ZoneId.of("Europe/Copenhagen")).read(Map.of());

        assertThat(content.complete()).isFalse();
        assertThat(content.unread()).containsExactly(STORIES);
        assertThat(content.relations()).hasSize(1);
        assertThat(content.faults()).singleElement().satisfies(fault ->
                assertThat(fault).hasToString(STORIES + ":/: the workspace cannot be read: "
                        + "javax.jcr.NoSuchWorkspaceException: " + STORIES));
    }

    private static Content read() {
        return new SnapshotReader(REPOSITORY, ZoneId.of("Europe/Copenhagen")).read(Map.of());
    }

    private static List<Item> items(final Content content) {
        return Stream.of(content.frameworks(), content.relations(), content.focusPoints(),
                content.questions(), content.stories()).<Item>flatMap(List::stream).toList();
    }
}
