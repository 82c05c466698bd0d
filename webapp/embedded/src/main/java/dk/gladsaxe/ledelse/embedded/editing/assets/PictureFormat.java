package dk.gladsaxe.ledelse.embedded.editing.assets;

import java.util.Arrays;
import java.util.Optional;

/** What a picture may be: formats that every browser shows and that hold nothing but dots. */
public enum PictureFormat {

    JPEG("image/jpeg", "jpg", new int[] {0xFF, 0xD8, 0xFF}) {
        @Override
        byte[] bare(final byte[] picture) {
            return new JpegParts(picture).bare();
        }
    },
    PNG("image/png", "png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}) {
        @Override
        byte[] bare(final byte[] picture) {
            return new PngParts(picture).bare();
        }
    },
    GIF("image/gif", "gif", new int[] {'G', 'I', 'F', '8'}) {
        @Override
        byte[] bare(final byte[] picture) {
            return new GifParts(picture).bare();
        }
    };

    private final String mimeType;
    private final String extension;
    private final int[] beginning;

    PictureFormat(final String mimeType, final String extension, final int[] beginning) {
        this.mimeType = mimeType;
        this.extension = extension;
        this.beginning = beginning;
    }

    public String mimeType() {
        return mimeType;
    }

    /** Of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** By what the bytes begin with, whatever the file is called. */
    static Optional<PictureFormat> of(final byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(final byte[] bytes) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The picture without what does not show: where and with what it was taken, comments, and whatever comes after its
     * end. An {@link IndexOutOfBoundsException} or {@link IllegalArgumentException} when its parts do not fit together.
     */
    abstract byte[] bare(byte[] picture);
}
