package dk.gladsaxe.ledelse.templating;

import java.util.Objects;

/**
 * A QR code (ISO/IEC 18004, error correction level M) to be drawn as SVG.
 *
 * @param size modules along one side, with the quiet zone of four modules around the code: the viewBox is square
 * @param path the dark modules as the {@code d} of a path with a stroke of width 1
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
                if (code.getModule(x, y)) {
                    final int from = x;
                    while (x < code.size && code.getModule(x, y)) {
                        x++;
                    }
                    path.append('M').append(from + QUIET_ZONE).append(' ').append(y + QUIET_ZONE).append(".5h")
                            .append(x - from);
                }
            }
        }
        return new QrCode(code.size + 2 * QUIET_ZONE, path.toString());
    }
}
