package dk.gladsaxe.ledelse.embedded.editing.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.editing.assets.PictureRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What comes in as a picture")
class PictureTest {

    private static final String SCRIPT = "<script>alert(document.domain)</script>";

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG", "gif, GIF"})
    void isKnownByItsContent(final String written, final PictureFormat format) {
        final Picture picture = Picture.of(Pictures.of(written, 40, 30));
        assertThat(picture.format()).isEqualTo(format);
        assertThat(picture.width()).isEqualTo(40);
        assertThat(picture.height()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"jpg", "png", "gif"})
    void endsWhereThePictureEnds(final String format) {
        final byte[] plain = Picture.of(Pictures.of(format, 40, 30)).bytes();
        final byte[] polyglot = Pictures.joined(Pictures.of(format, 40, 30), Pictures.bytes("PK\3\4" + SCRIPT));
        assertThat(Picture.of(polyglot).bytes()).isEqualTo(plain);
    }

    static Stream<Arguments> hidden() {
        return Stream.of(
                Arguments.of("a comment of a JPEG", Pictures.jpegWith(0xFE, Pictures.bytes(SCRIPT))),
                Arguments.of("XMP of a JPEG",
                        Pictures.jpegWith(0xE1, Pictures.bytes("http://ns.adobe.com/xap/1.0/\0" + SCRIPT))),
                Arguments.of("a second picture of a JPEG", Pictures.jpegWith(0xE2, Pictures.bytes("MPF\0" + SCRIPT))),
                Arguments.of("a text of a PNG", pngWith("tEXt", Pictures.bytes("Comment\0" + SCRIPT))),
                Arguments.of("Exif of a PNG", pngWith("eXIf", Pictures.bytes(SCRIPT))),
                Arguments.of("a comment of a GIF", gifWith(0xFE, SCRIPT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidden")
    void holdsNothingThatDoesNotShow(final String name, final byte[] bytes) {
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains(SCRIPT);
        assertThat(new String(Picture.of(bytes).bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @ParameterizedTest
    @CsvSource({"I", "M"})
    void keepsWhichWayUpItWasTakenAndForgetsWhere(final char order) {
        final byte[] exif = Pictures.joined(Pictures.bytes("Exif\0\0"), tiff(order), Pictures.bytes("GPS 55.7N 12.5E"));
        final byte[] bare = Picture.of(Pictures.jpegWith(0xE1, exif)).bytes();
        assertThat(new String(bare, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        final int length = (bare[4] & 0xFF) << 8 | bare[5] & 0xFF;
        assertThat(Orientation.in(Arrays.copyOfRange(bare, 6, 4 + length))).isEqualTo(6);
    }

    static Stream<Arguments> refused() {
        final byte[] png = Pictures.of("png", 40, 30);
        return Stream.of(
                Arguments.of("nothing", new byte[0], Reason.EMPTY),
                Arguments.of("too many bytes", new byte[Picture.MOST_BYTES + 1], Reason.TOO_LARGE),
                Arguments.of("a drawing", Pictures.bytes("<?xml version=\"1.0\"?>\n<svg onload=\"alert(1)\"/>"), Reason.SVG),
                Arguments.of("a page", Pictures.bytes("<!DOCTYPE html>" + SCRIPT), Reason.NOT_A_PICTURE),
                Arguments.of("a PDF", Pictures.bytes("%PDF-1.7 ..."), Reason.NOT_A_PICTURE),
                Arguments.of("a WebP", Pictures.bytes("RIFF\0\0\0\0WEBPVP8 "), Reason.NOT_A_PICTURE),
                Arguments.of("a beginning alone", Arrays.copyOf(png, 8), Reason.BROKEN),
                Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2), Reason.BROKEN),
                Arguments.of("half a JPEG", Arrays.copyOf(Pictures.of("jpg", 40, 30), 300), Reason.BROKEN),
                Arguments.of("half a GIF", Arrays.copyOf(Pictures.of("gif", 40, 30), 30), Reason.BROKEN),
                Arguments.of("a script behind a GIF's first letters",
                        Pictures.bytes("GIF89a/*" + "x".repeat(40) + "*/=1;alert(1)"), Reason.BROKEN),
                Arguments.of("a PNG that says it is huge", huge(), Reason.TOO_MANY_DOTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithItsReason(final String name, final byte[] bytes, final Reason reason) {
        assertThatThrownBy(() -> Picture.of(bytes)).isInstanceOfSatisfying(PictureRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void mayBeAsLargeAsACameraMakesIt() {
        assertThat(Picture.of(Pictures.of("png", 8000, 4000)).width()).isEqualTo(8000);
    }

    private static byte[] huge() {
        final byte[] png = Pictures.of("png", 40, 30);
        final ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 30_000).putInt(20, 30_000);
        final CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] pngWith(final String type, final byte[] content) {
        final byte[] png = Pictures.of("png", 40, 30);
        final CRC32 sum = new CRC32();
        sum.update(Pictures.bytes(type));
        sum.update(content);
        return Pictures.joined(Arrays.copyOf(png, 33), ByteBuffer.allocate(4).putInt(content.length).array(),
                Pictures.bytes(type), content, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array(),
                Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] gifWith(final int label, final String text) {
        final byte[] gif = Pictures.of("gif", 40, 30);
        final int head = 13 + ((gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1);
        return Pictures.joined(Arrays.copyOf(gif, head), new byte[] {0x21, (byte) label, (byte) text.length()},
                Pictures.bytes(text), new byte[] {0}, Arrays.copyOfRange(gif, head, gif.length));
    }

    private static byte[] tiff(final char order) {
        return ByteBuffer.allocate(26).order(order == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                .put((byte) order).put((byte) order).putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0).putInt(0)
                .array();
    }
}
