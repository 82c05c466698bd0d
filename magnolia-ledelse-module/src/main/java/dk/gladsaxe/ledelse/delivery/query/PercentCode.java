package dk.gladsaxe.ledelse.delivery.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads what is written as addresses are, and nothing else. */
public final class PercentCode {

    private static final int HEX = 16;

    private PercentCode() {
    }

    /**
     * The text that was meant in a query, where a plus stands for a space.
     *
     * @return absent when it is not percent-encoded UTF-8, or holds control characters
     */
    static Optional<String> decoded(final String sent) {
        return segment(sent.replace('+', ' '));
    }

    /** The same in a path, where a plus is a plus. */
    public static Optional<String> segment(final String sent) {
        if (sent.indexOf('%') < 0 && sent.chars().allMatch(each -> each < 0x80)) {
            return Optional.of(sent).filter(PercentCode::isPrintable);
        }
        return bytes(sent).flatMap(PercentCode::text).filter(PercentCode::isPrintable);
    }

    private static Optional<ByteBuffer> bytes(final String sent) {
        final byte[] raw = sent.getBytes(StandardCharsets.UTF_8);
        final ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                final int high = i + 2 < raw.length ? Character.digit(raw[i + 1], HEX) : -1;
                final int low = i + 2 < raw.length ? Character.digit(raw[i + 2], HEX) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high * HEX + low));
                i += 2;
            } else {
                bytes.put(raw[i]);
            }
        }
        return Optional.of(bytes.flip());
    }

    private static Optional<String> text(final ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (final CharacterCodingException e) {
            // Not UTF-8, which is what was asked.
            return Optional.empty();
        }
    }

    private static boolean isPrintable(final String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }
}
