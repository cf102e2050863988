package demarche.pack.figure.bridge;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// How wide words run in the font of a brief, without a page to draw them on.
public final class PaperWords {
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
    private final Font plain = font("IBMPlexSans-Regular");
    private final Font strong = font("IBMPlexSans-Bold");

    private static Font font(String file) {
        String path = "/demarche/fonts/" + file + ".ttf";
        try (InputStream in = Objects.requireNonNull(PaperWords.class.getResourceAsStream(path), path)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException shippedBroken) {
            throw new IllegalStateException(shippedBroken);
        }
    }

    public double width(String words, double size, boolean isStrong) {
        return (isStrong ? strong : plain).deriveFont((float) size).getStringBounds(words, PAPER).getWidth();
    }

    /// Broken between words where the room ends.
    public List<String> broken(String text, double size, boolean isStrong, double room) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size, isStrong) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
