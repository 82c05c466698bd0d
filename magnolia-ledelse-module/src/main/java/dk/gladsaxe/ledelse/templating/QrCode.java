package dk.gladsaxe.ledelse.templating;

import java.util.Objects;

/**
 * A QR code (ISO/IEC 18004, error correction level M) to be drawn as SVG.
 *
 * @param size modules along one side, with the quiet zone of four modules around the code: the viewBox is square
 * @param path the dark modules as the {@code d} of a path to be filled: areas print more exactly than strokes
 */
public record QrCode(int size, String path) {

    /** Longer ones make codes too fine for the corner of a printed card. */
    static final int LONGEST = 300;
    static final int QUIET_ZONE = 4;

    static QrCode of(final String address) {
        Objects.requireNonNull(address, "address");
        if (address.isBlank() || address.length() > LONGEST) {
            throw new IllegalArgumentException("qrCode takes an address of 1 to " + LONGEST + " characters, not of "
                    + address.strip().length());
        }
        final io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        final StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (begins(code, x, y)) {
                    final int width = width(code, x, y);
                    final int left = x + QUIET_ZONE;
                    path.append('M').append(left).append(' ').append(y + QUIET_ZONE).append('h').append(width)
                            .append('v').append(height(code, x, y, width)).append('H').append(left);
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET_ZONE, path.toString());
    }

    /** Whether a run of dark modules begins there that is not the same as the one above it. */
    private static boolean begins(final io.nayuki.qrcodegen.QrCode code, final int x, final int y) {
        return code.getModule(x, y) && !code.getModule(x - 1, y) && !same(code, x, y - 1, width(code, x, y));
    }

    private static int width(final io.nayuki.qrcodegen.QrCode code, final int x, final int y) {
        int width = 1;
        while (code.getModule(x + width, y)) {
            width++;
        }
        return width;
    }

    private static int height(final io.nayuki.qrcodegen.QrCode code, final int x, final int y, final int width) {
        int height = 1;
        while (same(code, x, y + height, width)) {
            height++;
        }
        return height;
    }

    private static boolean same(final io.nayuki.qrcodegen.QrCode code, final int x, final int y, final int width) {
        return code.getModule(x, y) && !code.getModule(x - 1, y) && width(code, x, y) == width;
    }
}
