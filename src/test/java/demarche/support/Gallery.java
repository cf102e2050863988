package demarche.support;

import demarche.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Draws a screen without a window and keeps the picture as `target/gallery/NAME.png`, for people to look at and for checks to measure.
///
/// `Shot shot = Gallery.shot("overview", Look.light(1280, 800), view::root); assertEquals(List.of(), ScreenChecks.of(shot));`
public final class Gallery {
    private static final Path FOLDER = Path.of("target", "gallery");

    /// How large, in which theme.
    public record Look(int width, int height, Theme theme) {
        public static Look light(int width, int height) {
            return new Look(width, height, Theme.light(Locale.UK));
        }

        public static Look dark(int width, int height) {
            return new Look(width, height, Theme.light(Locale.UK).withDark(true));
        }

        public static Look large(int width, int height) {
            return new Look(width, height, Theme.light(Locale.UK).withPercent(200));
        }
    }

    /// A drawn scene and its picture.
    public record Shot(String name, Scene scene, WritableImage image) {}

    private Gallery() {}

    /// @param root made on the JavaFX thread
    public static Shot shot(String name, Look look, Supplier<? extends Parent> root) {
        Scene scene = Fx.call(() -> {
            var made = new Scene(root.get(), look.width(), look.height());
            look.theme().applyTo(made);
            return made;
        });
        return shot(name, scene);
    }

    /// Draws the content of a shot anew in a scene of its own, such as after a click: a scene without a window shows late what changed.
    public static Shot again(String name, Look look, Shot before) {
        return shot(name, look, () -> {
            Parent root = before.scene().getRoot();
            before.scene().setRoot(new javafx.scene.layout.Pane());
            return root;
        });
    }

    /// Draws a scene that stands already.
    public static Shot shot(String name, Scene scene) {
        Fx.run(() -> dress(scene));
        Fx.run(() -> scene.snapshot(null));
        Fx.settle();
        Fx.run(() -> scene.snapshot(null));
        WritableImage image = Fx.call(() -> scene.snapshot(null));
        write(name, image);
        return new Shot(name, scene, image);
    }

    /// Styles and lays out before the first drawing, twice since some controls make their content only then: what is drawn bare stays bare.
    private static void dress(Scene scene) {
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void write(String name, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
