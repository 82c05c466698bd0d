package dk.gladsaxe.ledelse.content.reading;

import static dk.gladsaxe.ledelse.content.TestRepository.date;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.content.Without;
import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.ImageFile;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The file of an image")
class ImageFilesTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private static final String STORIES = "ledelse-stories";

    @Test
    void isKnownByItsNameTypeSizeAndTime() throws RepositoryException {
        final String asset = REPOSITORY.asset("/trappe", Map.of("fileName", "trappe.jpg", "jcr:mimeType", "image/jpeg",
                "width", 1200L, "height", 800L, "jcr:lastModified", date("2026-02-03T04:05:06Z")));

        assertThat(image("jcr:" + asset).file()).contains(new ImageFile(asset, "trappe.jpg", "image/jpeg",
                OptionalInt.of(1200), OptionalInt.of(800), Optional.of(Instant.parse("2026-02-03T04:05:06Z"))));
        assertThat(read().faults()).isEmpty();
    }

    @Test
    void isTakenForWhatLittleIsKnownOfIt() throws RepositoryException {
        final String asset = REPOSITORY.asset("/kurve.svg",
                Map.of("width", "100 %", "height", 0L, "jcr:lastModified", "yesterday"));

        assertThat(image("jcr:" + asset).file()).contains(new ImageFile(asset, "kurve.svg", "",
                OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
        assertThat(read().faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jcr:00000000-0000-0000-0000-000000000000", "jcr:1", "jcr:", "jcr:../x"})
    void thatIsNotThereIsAFaultOfTheItem(final String key) throws RepositoryException {
        final Image image = image(key);

        assertThat(image.asset()).isEqualTo(key);
        assertThat(image.file()).isEmpty();
        assertMissing(key);
    }

    @Test
    void ofAnAssetWithoutOneIsAFaultToo() throws RepositoryException {
        final String asset = REPOSITORY.put("dam", "/tom", Map.of());

        assertThat(image("jcr:" + asset).file()).isEmpty();
        assertMissing("jcr:" + asset);
    }

    @Test
    void inAnotherStoreIsNotKnown() throws RepositoryException {
        assertThat(image("elsewhere:1").file()).isEmpty();
        assertThat(read().faults()).isEmpty();
    }

    @Test
    void isNotKnownWhileTheStoreCannotBeReadAndTheRestIsReadAllTheSame() throws RepositoryException {
        image("jcr:" + REPOSITORY.asset("/a.png", Map.of()));

        final Content content =
                new SnapshotReader(new Without(REPOSITORY, "dam"), ZoneId.of("Europe/Copenhagen")).read(Map.of());

        assertThat(content.complete()).isTrue();
        assertThat(content.stories().get(0).image().orElseThrow().file()).isEmpty();
        assertThat(content.faultyFields()).isEmpty();
        assertThat(content.faults()).singleElement().satisfies(fault -> assertThat(fault).hasToString(
                "dam:/: the workspace cannot be read: javax.jcr.NoSuchWorkspaceException: dam"));
    }

    private static void assertMissing(final String key) {
        final Content content = read();
        assertThat(content.faults()).singleElement().satisfies(fault -> assertThat(fault).hasToString(STORIES
                + ":/one property 'picture': refers to '" + key + "', which is not there or has no file"));
        assertThat(content.faultyFields(content.stories().get(0).id())).containsExactly("picture");
    }

    private static Image image(final String key) throws RepositoryException {
        REPOSITORY.put(STORIES, "/one", Map.of("title", "En dag"));
        REPOSITORY.picture(STORIES, "/one", key);
        return read().stories().get(0).image().orElseThrow();
    }

    private static Content read() {
        return new SnapshotReader(REPOSITORY, ZoneId.of("Europe/Copenhagen")).read(Map.of());
    }
}
