package demarche.pack.template;

import demarche.pack.block.look.Kept;
import demarche.pack.block.look.Logo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads the logo of a template: a PNG or JPEG of sensible size. It is drawn anew, on white, so that only its picture reaches a paper.
final class LogoReader {
    private static final int BYTES = 2 * 1024 * 1024;
    private static final int PIXELS = 4_000;
    private static final double HEIGHT = 16;
    private static final double TALLEST = 24;
    private static final double SHORTEST = 6;
    private static final double WIDEST = 120;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private final Folder folder;
    private final Findings findings;

    LogoReader(Folder folder) {
        this.folder = folder;
        this.findings = folder.findings();
    }

    /// @param slots `file`, `alternative` and, if wished, `height` in millimetres
    Optional<Logo> read(Slots slots) {
        slots.only(Set.of("file", "alternative", "height"));
        Optional<String> file = slots.words("file");
        Optional<String> alternative = slots.words("alternative");
        double height = slots.number("height", SHORTEST, TALLEST).orElse(HEIGHT);
        if (!slots.node().has("file")) findings.add(t -> t.get("template.logo.file"));
        if (!slots.node().has("alternative")) findings.add(t -> t.get("template.logo.alternative"));
        Optional<BufferedImage> picture = file.flatMap(name -> folder.read(name, BYTES).flatMap(bytes -> picture(name, bytes)));
        if (picture.isEmpty() || alternative.isEmpty()) return Optional.empty();
        double slope = (double) picture.get().getWidth() / picture.get().getHeight();
        double fitting = Math.min(height, WIDEST / slope);
        return Optional.of(new Logo(new Kept(png(picture.get())), fitting * slope, fitting, alternative.get()));
    }

    /// The size that the head of the file claims is looked at before anything is unpacked.
    private Optional<BufferedImage> picture(String name, byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return findings.without(t -> t.get("template.logo.kind", name));
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) return findings.without(t -> t.get("template.logo.kind", name));
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > PIXELS || height > PIXELS) return findings.without(t -> t.get("template.logo.pixels", name, width, height, PIXELS));
                return Optional.of(onWhite(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            return findings.without(t -> t.get("template.logo.broken", name));
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
