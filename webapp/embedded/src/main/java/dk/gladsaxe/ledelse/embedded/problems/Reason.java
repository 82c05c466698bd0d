package dk.gladsaxe.ledelse.embedded.problems;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be used, in words: the messages of Java's exceptions are often no more than the file's name. */
public final class Reason {

    private Reason() {
    }

    /** A part of a sentence, without full stop. */
    public static String of(final IOException error) {
        if (error instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (error instanceof AccessDeniedException) {
            return "this user may not";
        }
        if (error instanceof FileAlreadyExistsException || error instanceof NotDirectoryException) {
            return "a file is where a folder is needed";
        }
        if (error instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    }
}
