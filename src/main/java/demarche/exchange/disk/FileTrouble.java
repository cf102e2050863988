package demarche.exchange.disk;

import demarche.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// A file that could not be read or written for a reason outside it: it is missing, may not be touched, or the disk is full. Nothing was changed.
public final class FileTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    FileTrouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static FileTrouble reading(Path file, IOException cause, Locale language) {
        Texts texts = Texts.of("planfile", language);
        return new FileTrouble(switch (cause) {
            case NoSuchFileException _ -> texts.get("file.read.missing", file);
            case AccessDeniedException _ -> texts.get("file.read.denied", file);
            default -> texts.get("file.read.failed", file, reason(cause));
        }, cause);
    }

    static FileTrouble writing(Path file, IOException cause, Locale language) {
        Texts texts = Texts.of("planfile", language);
        return new FileTrouble(switch (cause) {
            case NoSuchFileException _ -> texts.get("file.write.missing", file);
            case AccessDeniedException _ -> texts.get("file.write.denied", file);
            default -> texts.get("file.write.failed", file, reason(cause));
        }, cause);
    }

    /// What the system says of it, such as "No space left on device".
    private static String reason(IOException cause) {
        if (cause instanceof java.nio.file.FileSystemException e && e.getReason() != null) return e.getReason();
        return cause.getMessage() == null ? "?" : cause.getMessage();
    }

    /// What is wrong, where, and what to do.
    public String sentence() {
        return getMessage();
    }
}
