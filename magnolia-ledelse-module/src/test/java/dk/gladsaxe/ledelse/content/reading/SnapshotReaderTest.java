package dk.gladsaxe.ledelse.content.reading;

import static dk.gladsaxe.ledelse.content.TestRepository.date;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Colour;
import dk.gladsaxe.ledelse.model.Direction;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.Principle;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Situation;
import dk.gladsaxe.ledelse.model.Story;
import dk.gladsaxe.ledelse.model.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The snapshot's reader")
class SnapshotReaderTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private static final String FRAMEWORKS = "ledelse-frameworks";
    private static final String RELATIONS = "ledelse-relations";
    private static final String FOCUS_POINTS = "ledelse-focus-points";
    private static final String QUESTIONS = "ledelse-questions";
    private static final String STORIES = "ledelse-stories";

    private String framework;
    private String relation;
    private String focusPoint;

    @BeforeEach
    void aFrameworkWithOneRelationAndOneFocusPoint() throws RepositoryException {
        framework = REPOSITORY.put(FRAMEWORKS, "/2026", Map.of("name", "2026", "title", "Grundlag", "edition", "2026"));
        relation = REPOSITORY.put(RELATIONS, "/2026/opad", Map.of("framework", framework, "key", "opad",
                "direction", "upward", "title", "Opad", "order", 2L));
        focusPoint = REPOSITORY.put(FOCUS_POINTS, "/2026/opad-1", Map.of("relation", relation, "text", "viser vej"));
    }

    @Test
    void readsAFrameworkWithItsPrinciplesAndContact() throws RepositoryException {
        REPOSITORY.put(FRAMEWORKS, "/2026", Map.of(
                "title_en", "Framework", "validFrom", date("2026-01-01T00:00:00+01:00"),
                "validTo", date("2026-12-31T00:00:00+01:00"),
                "introduction", "<p onclick='x()'>Hej</p>", "introduction_en", "<p>Hi</p>",
                "leadershipView", "syn", "principlesLeadIn", "Ledere er", "focusPointsLeadIn", "Det handler om, at vi",
                "intranetName", "Eksempelnettet"));
        REPOSITORY.child(FRAMEWORKS, "/2026/principles", Map.of());
        REPOSITORY.child(FRAMEWORKS, "/2026/principles/0", Map.of("text", "modige", "text_en", "brave"));
        REPOSITORY.child(FRAMEWORKS, "/2026/principles/1", Map.of("text", "nysgerrige"));
        REPOSITORY.child(FRAMEWORKS, "/2026/contact", Map.of("organisation", "Eksempel Kommune", "unit", "HR",
                "address", "Eksempelvej 1\r\n\r\n 0000 Eksempelby", "email", "hr@example.org", "phone", "00 00 00 00"));

        final Content content = read();

        final Framework read = content.frameworks().get(0);
        assertThat(content.faults()).isEmpty();
        assertThat(read.id()).isEqualTo(framework);
        assertThat(read.title()).isEqualTo(Localized.of("Grundlag", "Framework"));
        assertThat(read.validFrom()).contains(LocalDate.of(2026, 1, 1));
        assertThat(read.validTo()).contains(LocalDate.of(2026, 12, 31));
        assertThat(read.introduction().text("da").html()).isEqualTo("<p>Hej</p>");
        assertThat(read.introduction().text("en").html()).isEqualTo("<p>Hi</p>");
        assertThat(read.leadershipView().text("da")).hasToString("syn");
        assertThat(read.principles()).containsExactly(
                new Principle(Localized.of("modige", "brave")), new Principle(Localized.danish("nysgerrige")));
        assertThat(read.contact().orElseThrow().address()).containsExactly("Eksempelvej 1", "0000 Eksempelby");
        assertThat(read.contact().orElseThrow().email()).isEqualTo("hr@example.org");
        assertThat(read.intranetName()).isEqualTo("Eksempelnettet");
    }

    @Test
    void readsARelationAndItsFocusPointOutOfTheFolderOfTheirEdition() throws RepositoryException {
        REPOSITORY.put(RELATIONS, "/2026/opad", Map.of("tagline", "om at give modspil", "introduction", "<p>Op</p>",
                "colour", "plum"));
        REPOSITORY.child(RELATIONS, "/2026/opad/picture", Map.of());
        REPOSITORY.child(RELATIONS, "/2026/opad/picture/0", Map.of(
                "image", "jcr:1", "imageAlt", "To på en trappe", "imageAlt_en", "Two on a stair"));
        REPOSITORY.put(FOCUS_POINTS, "/2026/opad-1", Map.of("shortTitle", "Vejen", "order", 1L));

        final Content content = read();

        final Relation read = content.relations().get(0);
        assertThat(read.name()).isEqualTo("opad");
        assertThat(read.framework()).isEqualTo(framework);
        assertThat(read.direction()).isEqualTo(Direction.UPWARD);
        assertThat(read.colour()).isEqualTo(Colour.PLUM);
        assertThat(read.order()).isEqualTo(2);
        assertThat(read.image()).contains(new Image("jcr:1", Localized.of("To på en trappe", "Two on a stair")));
        final FocusPoint point = content.focusPoints().get(0);
        assertThat(point.relation()).isEqualTo(relation);
        assertThat(point.text().text("da")).hasToString("viser vej");
        assertThat(point.order()).isEqualTo(1);
    }

    @Test
    void readsAStoryWithWhatItRefersTo() throws RepositoryException {
        final String question = REPOSITORY.put(QUESTIONS, "/q", Map.of("text", "Hvad nu?"));
        REPOSITORY.put(STORIES, "/story", values(
                "title", "En dag", "lead", "Kort", "body", "<p>Langt</p>", "narratorName", "Et Eksempel",
                "narratorRole", "leder", "narratorRole_en", "manager", "narratorDepartment", "Skolen",
                "date", date("2026-02-03T00:00:00+01:00"), "relations", List.of(relation),
                "focusPoints", List.of(focusPoint), "questions", List.of(question),
                "themes", List.of("tillid", " ", "tillid"), "consentGiven", true,
                "consentUntil", date("2027-01-01T00:00:00+01:00"), "owner", "redaktion"));

        final Content content = read();

        final Story story = content.stories().get(0);
        assertThat(content.faults()).isEmpty();
        assertThat(story.narrator())
                .isEqualTo(new Narrator.Named("Et Eksempel", Localized.of("leder", "manager"), "Skolen"));
        assertThat(story.relations()).containsExactly("opad");
        assertThat(story.focusPoints()).containsExactly(focusPoint);
        assertThat(story.questions()).containsExactly(question);
        assertThat(story.themes()).containsExactly("tillid");
        assertThat(story.date()).contains(LocalDate.of(2026, 2, 3));
        assertThat(story.consent().covers(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(story.consent().covers(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(story.owner()).isEqualTo("redaktion");
    }

    @Test
    void readsAQuestion() throws RepositoryException {
        REPOSITORY.put(QUESTIONS, "/q", Map.of("text", "Hvad nu?", "text_en", "What now?",
                "followUps", List.of("Hvorfor?", "Hvordan?"), "followUps_en", "Why?", "audience", "ownLeader",
                "situation", "oneToOne", "relations", relation, "focusPoint", focusPoint, "order", 7L));

        final Question question = read().questions().get(0);

        assertThat(question.followUps().texts("da")).extracting(Text::value).containsExactly("Hvorfor?", "Hvordan?");
        assertThat(question.followUps().texts("en")).containsExactly(new Text("Why?", "en"));
        assertThat(question.audience()).contains(Audience.OWN_LEADER);
        assertThat(question.situation()).contains(Situation.ONE_TO_ONE);
        assertThat(question.relations()).containsExactly("opad");
        assertThat(question.focusPoint()).contains(focusPoint);
        assertThat(question.order()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"Et Eksempel, true", "'', false", "'  ', true", "'', true"})
    void letsNoNameOutOfAStoryThatIsAnonymousOrHasNone(final String name, final boolean anonymous)
            throws RepositoryException {
        REPOSITORY.put(STORIES, "/story", Map.of("title", "En dag", "narratorName", name, "narratorRole", "leder",
                "narratorAnonymous", anonymous));

        assertThat(read().stories().get(0).narrator())
                .isEqualTo(new Narrator.Anonymised(Localized.danish("leder"), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T00:00:00+01:00, 2026-03-10",
        "2026-03-10T00:00:00Z,      2026-03-10",
        "2026-03-09T23:00:00Z,      2026-03-10",
        "2026-07-09T22:00:00Z,      2026-07-10",
        "2026-03-10T00:00:00-05:00, 2026-03-10"})
    void takesADateForTheDayItIsWhereTheReadersAre(final OffsetDateTime stored, final LocalDate day)
            throws RepositoryException {
        REPOSITORY.put(STORIES, "/story", Map.of("title", "En dag", "date", date(stored.toString())));

        assertThat(read().stories().get(0).date()).contains(day);
    }

    @Test
    void leavesOutWhatIsMarkedForDeletion() throws RepositoryException {
        REPOSITORY.put(STORIES, "/story", Map.of("title", "En dag"));
        final Session session = REPOSITORY.session(STORIES);
        session.getNode("/story").addMixin("mgnl:deleted");
        session.getNode("/story").setProperty("mgnl:deleted", Calendar.getInstance());
        session.save();

        final Content content = read();

        assertThat(content.stories()).isEmpty();
        assertThat(content.faults()).isEmpty();
    }

    @Test
    void turnsTheEditorsPageLinksIntoAddresses() throws RepositoryException {
        REPOSITORY.put(STORIES, "/story", Map.of("title", "En dag", "body",
                "<p><a href=\"${link:{uuid:{1-2},repository:{website},path:{/ledelse/opad}}}\">her</a>, "
                        + "<a href=\"${link:{uuid:{1-2},repository:{website},handle:{/a},"
                        + "nodeData:{},extension:{html}}}\">der</a> og <a href=\"${link:{uuid:{1-2},repository:{dam},path:{/b}}}\">fil</a></p>"));

        assertThat(read().stories().get(0).body().text("da").html()).isEqualTo(
                "<p><a href=\"/ledelse/opad.html\">her</a>, <a href=\"/a.html\">der</a> og <a>fil</a></p>");
    }

    private static Content read() {
        return new SnapshotReader(REPOSITORY, ZoneId.of("Europe/Copenhagen")).read(Map.of());
    }

    private static Map<String, Object> values(final Object... namesAndValues) {
        final Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }
}
