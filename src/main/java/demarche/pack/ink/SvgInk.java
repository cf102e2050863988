package demarche.pack.ink;

import demarche.pack.ink.bidi.FromTheRight;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/// Draws the SVG of a page into the PDF as lines and letters, sharp at any size. Nothing that an SVG may refer to is fetched.
final class SvgInk implements SVGDrawer {
    static final String FAMILY = "IBM Plex Sans";
    static final String ARABIC_FAMILY = "IBM Plex Sans Arabic";

    SvgInk() {
        registerFonts();
    }

    /// Makes our fonts known to whatever draws letters here.
    static void registerFonts() {
        for (String file : List.of("IBMPlexSans-Regular", "IBMPlexSans-Bold", "IBMPlexSansArabic-Regular", "IBMPlexSansArabic-Bold")) {
            try (InputStream in = Shipped.stream("/demarche/fonts/" + file + ".ttf")) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException shippedBroken) {
                throw new IllegalStateException(shippedBroken);
            }
        }
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        LoaderContext nothingElse = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(FromTheRight.drawnWithin(written(svg), ARABIC_FAMILY).getBytes(StandardCharsets.UTF_8)), null, nothingElse);
        if (document == null) throw new IllegalStateException("not an SVG of ours");
        return new Image(document, cssWidth, cssHeight, dotsPerPixel);
    }

    private static String written(Element svg) {
        var text = new StringWriter();
        try {
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(svg), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /// @param width in dots of the device; what is drawn is measured in pixels
    private record Image(SVGDocument document, double width, double height, double dotsPerPixel) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height,
                    graphics -> document.render((Component) null, graphics, new ViewBox(0, 0, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel))));
        }
    }

    /// Our SVG names the fonts that are registered here and no others.
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
