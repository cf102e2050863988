package demarche.pack.ink;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import demarche.pack.map.MapSheet;
import demarche.pack.map.PaintedMap;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws the pictures of a document into a PDF from the same marks of which its SVG is made.
final class PictureInk implements SVGDrawer {
    private final Map<String, MapSheet> pictures;
    private final SVGDrawer others;

    /// @param pictures by the ids of their elements
    /// @param others   draws what is none of these
    PictureInk(Map<String, MapSheet> pictures, SVGDrawer others) {
        this.pictures = pictures;
        this.others = others;
    }

    @Override
    public SVGImage buildSVGImage(Element element, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        MapSheet sheet = pictures.get(element.getAttribute("id"));
        if (sheet == null) return others.buildSVGImage(element, box, css, width, height, dotsPerPixel);
        double wide = Paper.TEXT_WIDTH / 25.4 * 96 * dotsPerPixel;
        return new Picture(sheet, wide, wide * sheet.height() / sheet.width(), dotsPerPixel);
    }

    private record Picture(MapSheet sheet, double width, double height, double dotsPerPixel) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel), ink -> {
                double scale = width / dotsPerPixel / sheet.width();
                ink.scale(scale, scale);
                PaintedMap.paint(sheet, ink, new PaintedMap.Fonts(font("IBMPlexSans-Regular"), font("IBMPlexSans-Bold")));
            });
        }
    }

    private static Font font(String name) {
        try (InputStream file = Shipped.stream("/demarche/fonts/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void addFontStream(FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
