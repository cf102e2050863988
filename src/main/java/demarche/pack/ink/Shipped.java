package demarche.pack.ink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Reads the stylesheets and the fonts that Demarche brings along.
public final class Shipped {
    private Shipped() {}

    public static InputStream stream(String path) {
        return Objects.requireNonNull(Shipped.class.getResourceAsStream(path), path);
    }

    public static byte[] bytes(String path) {
        try (InputStream in = stream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
