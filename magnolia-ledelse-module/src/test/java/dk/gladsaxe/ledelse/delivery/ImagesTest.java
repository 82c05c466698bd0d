package dk.gladsaxe.ledelse.delivery;

import static dk.gladsaxe.ledelse.content.Eventually.until;
import static dk.gladsaxe.ledelse.content.TestRepository.date;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.content.reading.AssetData;
import dk.gladsaxe.ledelse.content.following.SnapshotService;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.delivery.image.ImageResource;
import dk.gladsaxe.ledelse.delivery.resource.Resources;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pictures of items")
class ImagesTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-10T11:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    private final AtomicInteger reads = new AtomicInteger();
    private SnapshotService service;

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void areDescribedWithTheirSizeAndSmallerSizes() throws Exception {
        final String asset = asset("/trappe", "Trappe og æble.jpg", "image/jpeg", picture("jpeg", 1_300, 650));
        final JsonNode image = start().ok("stories/en").path("image");
        assertThat(image.path("alt").asText()).isEqualTo("To på en trappe");
        assertThat(image.at("/languages/alt").asText()).isEqualTo("da");
        assertThat(image.path("href").asText()).isEqualTo("/dam/jcr:" + asset + "/Trappe%20og%20%C3%A6ble.jpg");
        assertThat(image.path("mimeType").asText()).isEqualTo("image/jpeg");
        assertThat(image.path("width").asInt()).isEqualTo(1_300);
        assertThat(image.path("renditions").toString()).isEqualTo("["
                + "{\"width\":320,\"height\":160,\"href\":\"/.rest/delivery/ledelse/api/v1/images/" + asset + "/320\"},"
                + "{\"width\":640,\"height\":320,\"href\":\"/.rest/delivery/ledelse/api/v1/images/" + asset + "/640\"},"
                + "{\"width\":1280,\"height\":640,\"href\":\"/.rest/delivery/ledelse/api/v1/images/" + asset
                + "/1280\"}]");
    }

    @ParameterizedTest
    @CsvSource({"jpeg, 320", "jpeg, 640", "png, 320", "png, 640"})
    void comeInTheSizesThatWereOffered(final String format, final int width) throws Exception {
        final String asset = asset("/trappe", "trappe", "image/" + format, picture(format, 900, 301));
        final ApiResponse response = start().bytes("images/" + asset + "/" + width);
        assertThat(response.headers()).containsEntry("Content-Type", "image/" + format);
        final BufferedImage scaled = ImageIO.read(new ByteArrayInputStream(response.body()));
        assertThat(scaled.getWidth()).isEqualTo(width);
        assertThat(scaled.getHeight()).isEqualTo(Math.round(301f * width / 900));
        assertThat(new Color(scaled.getRGB(width / 4, 20)).getRed()).as("left half").isGreaterThan(200);
        assertThat(new Color(scaled.getRGB(width * 3 / 4, 20)).getBlue()).as("right half").isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"321", "1280", "1600", "0", "-320", "320.0", "0320", "x", "99999999999"})
    void areNotThereInAnyOtherSize(final String width) throws Exception {
        final String asset = asset("/trappe", "trappe.jpg", "image/jpeg", picture("jpeg", 900, 300));
        start().problem(404, "images/" + asset + "/" + width);
    }

    @Test
    void areNotThereUnlessADeliveredItemShowsThem() throws Exception {
        asset("/trappe", "trappe.jpg", "image/jpeg", picture("jpeg", 900, 300));
        final String other = REPOSITORY.asset("/privat", file("p.jpg", "image/jpeg", picture("jpeg", 900, 300)));
        REPOSITORY.put("ledelse-stories", "/ophoert", Map.of("title", "Ophørt", "consentGiven", false));
        REPOSITORY.picture("ledelse-stories", "/ophoert", "jcr:" + other);
        final Asking api = start();
        api.problem(404, "images/" + other + "/320");
        api.problem(404, "images/" + "x".repeat(36) + "/320");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "image/webp", "image/gif", "application/pdf", ""})
    void haveNoSmallerSizesInOtherFormats(final String mimeType) throws Exception {
        final String asset = asset("/trappe", "trappe", mimeType, picture("png", 900, 300));
        final Asking api = start();
        assertThat(api.ok("stories/en").at("/image/renditions")).isEmpty();
        api.problem(404, "images/" + asset + "/320");
    }

    @Test
    void thatAreBrokenAreNotThereInOtherSizes() throws Exception {
        final String asset = asset("/trappe", "trappe.jpg", "image/jpeg",
                "no picture".getBytes(StandardCharsets.UTF_8));
        start().problem(404, "images/" + asset + "/320");
    }

    @Test
    void thatClaimMorePixelsThanMemoryHoldsAreNotDecoded() throws Exception {
        final byte[] bomb = picture("png", 900, 300);
        // Width and height stand in the first chunk, whose checksum readers of headers do not look at.
        Arrays.fill(bomb, 18, 20, (byte) 0x7F);
        Arrays.fill(bomb, 22, 24, (byte) 0x7F);
        final String asset = asset("/trappe", "trappe.png", "image/png", bomb);
        start().problem(404, "images/" + asset + "/320");
    }

    @Test
    void thatCamerasNoteToBeTurnedAreTurnedInAllSizes() throws Exception {
        final byte[] upright = picture("jpeg", 900, 300);
        final byte[] turned = new byte[upright.length + 36];
        final byte[] note = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0,
            1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0};
        System.arraycopy(upright, 0, turned, 0, 2);
        System.arraycopy(note, 0, turned, 2, note.length);
        System.arraycopy(upright, 2, turned, 2 + note.length, upright.length - 2);
        final String asset = asset("/trappe", "trappe.jpg", "image/jpeg", turned);
        final byte[] scaled = start().bytes("images/" + asset + "/320").body();
        assertThat(Arrays.copyOfRange(scaled, 2, 38)).containsExactly(0xFF, 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0,
                'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0);
        assertThat(ImageIO.read(new ByteArrayInputStream(scaled)).getWidth()).isEqualTo(320);
    }

    @Test
    void areReadOnceForEachSizeAndNotAgainWhenOtherContentChanges() throws Exception {
        final String asset = asset("/trappe", "trappe.jpg", "image/jpeg", picture("jpeg", 900, 300));
        final Asking api = start();
        final byte[] first = api.bytes("images/" + asset + "/320").body();
        assertThat(api.bytes("images/" + asset + "/320").body()).isSameAs(first);
        REPOSITORY.put("ledelse-stories", "/to", Map.of("title", "To", "consentGiven", true));
        until("the other story is there", () -> service.get().stories().all().size() == 2);
        assertThat(api.bytes("images/" + asset + "/320").body()).isSameAs(first);
        assertThat(reads).hasValue(1);
    }

    @Test
    void areGoneWhenTheirFileIs() throws Exception {
        final String asset = asset("/trappe", "trappe.jpg", "image/jpeg", picture("jpeg", 900, 300));
        final Asking api = start();
        REPOSITORY.session("dam").getProperty("/trappe/jcr:content/jcr:data").remove();
        REPOSITORY.session("dam").save();
        api.problem(404, "images/" + asset + "/320");
    }

    @Test
    void areNullAndNamedAsIncompleteWhenTheyAreMissing() throws Exception {
        REPOSITORY.put("ledelse-stories", "/en",
                Map.of("title", "En", "consentGiven", true, "focusPoints", List.of("nowhere")));
        REPOSITORY.picture("ledelse-stories", "/en", "jcr:00000000-0000-0000-0000-000000000000");
        final JsonNode story = start().ok("stories/en");
        assertThat(story.path("image").isNull()).isTrue();
        assertThat(story.path("incomplete").toString()).isEqualTo("[\"focusPoints\",\"image\"]");
    }

    private Asking start() {
        service = SnapshotService.start(REPOSITORY, CLOCK);
        service.get();
        return Asking.of(new DeliveryApi(service::complete, Visibility.PUBLIC, Resources.all(new ItemShapes(),
                "/ledelse",
                List.of(new ImageResource(asset -> {
                    reads.incrementAndGet();
                    return service.submit(AssetData.of(asset, ImageResource.MOST_BYTES));
                })))));
    }

    private static String asset(final String path, final String name, final String mimeType, final byte[] bytes)
            throws Exception {
        final String asset = REPOSITORY.asset(path, file(name, mimeType, bytes));
        REPOSITORY.put("ledelse-stories", "/en", Map.of("title", "En", "consentGiven", true));
        REPOSITORY.picture("ledelse-stories", "/en", "jcr:" + asset);
        return asset;
    }

    private static Map<String, Object> file(final String name, final String mimeType, final byte[] bytes) {
        final Optional<BufferedImage> image = decoded(bytes);
        return Map.of("fileName", name, "jcr:mimeType", mimeType, "jcr:data", bytes,
                "width", image.map(each -> (long) each.getWidth()).orElse(900L),
                "height", image.map(each -> (long) each.getHeight()).orElse(300L),
                "jcr:lastModified", date("2026-02-03T04:05:06Z"));
    }

    /** Absent when the bytes are no picture, or one that is too large to be decoded. */
    private static Optional<BufferedImage> decoded(final byte[] bytes) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)));
        } catch (final IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Red on the left, blue on the right. */
    private static byte[] picture(final String format, final int width, final int height) throws IOException {
        final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        final Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width, height);
        graphics.dispose();
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
