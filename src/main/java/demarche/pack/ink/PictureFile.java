package demarche.pack.ink;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import demarche.pack.block.Figure;
import demarche.pack.ink.bidi.FromTheRight;
import demarche.pack.map.MapSheet;
import demarche.pack.map.SvgMap;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// A figure or a map as a PNG of 300 dots an inch, for files that cannot rely on the reader's program to draw lines and letters as we do.
///
/// @param width  on the page, in millimetres
/// @param height on the page, in millimetres
public record PictureFile(byte[] png, double width, double height) {
    private static final double DOTS = 300 / 25.4;

    static {
        SvgInk.registerFonts();
    }

    public static PictureFile of(Figure figure, double width) {
        return drawn(FigureInk.svg(figure, width), width, width * FigureInk.slope(figure.drawing()));
    }

    public static PictureFile of(MapSheet sheet, double width) {
        return drawn(SvgMap.within(sheet, "map", width), width, width * sheet.height() / sheet.width());
    }

    private static PictureFile drawn(String svg, double width, double height) {
        LoaderContext nothingElse = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(FromTheRight.drawnWithin(svg, SvgInk.ARABIC_FAMILY).getBytes(StandardCharsets.UTF_8)), null, nothingElse);
        if (document == null) throw new IllegalStateException("not an SVG of ours");
        var image = new BufferedImage((int) Math.ceil(width * DOTS), (int) Math.ceil(height * DOTS), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((Component) null, graphics, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        graphics.dispose();
        return new PictureFile(png(image), width, height);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
