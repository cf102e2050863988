package demarche.pack.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import demarche.pack.Specimen;
import demarche.pack.block.Block;
import demarche.plan.handling.Handling;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class WebInkTest {
    private static final Pattern OUTSIDE = Pattern.compile("<(script|link|iframe|img|object|embed|base)\\b|@import|url\\((?!data:|#)|\\s(src|href|action)=\"(?!#)|\\son\\w+=");

    private static String page(Block... blocks) {
        return new String(new WebInk(Paper.A4).draw(Specimen.of(blocks)), StandardCharsets.UTF_8);
    }

    @Test
    void itRefersToNothingOutsideAndHoldsNoScript() {
        String page = new String(new WebInk(Paper.A4).draw(Specimen.brief()), StandardCharsets.UTF_8);

        assertEquals(List.of(), OUTSIDE.matcher(page).results().map(m -> page.substring(m.start(), Math.min(page.length(), m.end() + 40))).toList());
        assertTrue(page.contains("content=\"default-src 'none';"));
    }

    @Test
    void markupInTheTextIsText() {
        String page = page(Block.Paragraph.of("<img src=\"http://127.0.0.1:9/x\" onerror=\"alert(1)\"> <script>x</script> url(http://127.0.0.1:9/y)"));

        String tags = String.join("", Pattern.compile("<[^>]*>").matcher(page.substring(page.indexOf("<body>"))).results().map(m -> m.group()).toList());
        assertFalse(tags.contains("127.0.0.1") || tags.contains("script") || tags.contains("<img"), tags);
        assertTrue(page.contains("&lt;script&gt;x&lt;/script&gt;"));
    }

    @Test
    void everyReferenceWithinThePageFindsItsPlace() {
        String page = new String(new WebInk(Paper.A4).draw(Specimen.brief()), StandardCharsets.UTF_8);

        Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().forEach(link -> assertTrue(page.contains("id=\"" + link.group(1) + "\""), link.group()));
    }

    @Test
    void theLanguageIsSaidAndArabicLettersComeOnlyWhereTheyAreNeeded() {
        assertTrue(page(Block.Paragraph.of("Hello")).contains("<html lang=\"en\">"));
        assertFalse(page(Block.Paragraph.of("Hello")).contains("'Plex Arabic'; font-weight"));
        assertTrue(page(Block.Paragraph.of("هند")).contains("'Plex Arabic'; font-weight"));
    }

    @ParameterizedTest
    @EnumSource(Handling.class)
    void theMarkingStandsAtHeadAndFootOfEveryPrintedSheet(Handling marking) throws IOException {
        String page = new String(new WebInk(Paper.LETTER).draw(Specimen.brief(marking)), StandardCharsets.UTF_8);

        for (String sheet : PdfInkTest.pages(printed(page))) assertTrue(sheet.split(Pattern.quote(marking.label()) + "\\b", -1).length - 1 >= 2, sheet);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aLongTableCarriesTheMarkingOnEachOfItsSheets(Paper paper) throws IOException {
        String page = new String(new WebInk(paper).draw(Specimen.of(Specimen.longTable())), StandardCharsets.UTF_8);

        List<String> sheets = PdfInkTest.pages(printed(page));
        assertTrue(sheets.size() > 1);
        for (String sheet : sheets) assertTrue(sheet.contains("TLP:AMBER"), sheet);
    }

    /// As a browser prints it, in the same print medium.
    private static byte[] printed(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useUriResolver((_, _) -> null);
        builder.usePdfUaAccessibility(true);
        for (String family : List.of("Sans", "Serif")) builder.useFont(() -> Shipped.stream("/demarche/fonts/IBMPlex" + family + "-Regular.ttf"), "Plex " + family);
        builder.withHtmlContent(page.replaceFirst("<!DOCTYPE html>\n", "").replaceAll("@font-face[^}]*}\n", ""), "");
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }
}
