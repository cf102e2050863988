package demarche.pack.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.pack.block.look.Accent;
import demarche.pack.block.look.Role;
import demarche.pack.ink.Shipped;
import demarche.plan.choice.BriefPart;
import demarche.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A template is looked at whole before any of it is used, and whatever is wrong is said in one sentence.
class TemplateReaderTest {
    private static final Texts TEXTS = Texts.of("template", Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void theSampleHasEverythingATemplateCanHave() throws Exception {
        SampleTemplate.write(folder);

        Template template = TemplateReader.read(folder);

        assertEquals(List.of("Ministry of Foreign Affairs", "Directorate for Digital Policy"), template.letterhead().lines());
        assertEquals(16, template.letterhead().logo().orElseThrow().height());
        assertEquals("IBM Plex Sans", template.look().face(Role.TEXT).orElseThrow().name());
        assertEquals("#7a1f2b", template.look().colour(Accent.RULE).orElseThrow().written());
        assertEquals("Messages principaux", template.title(BriefPart.STEER, Locale.of("fr")).orElseThrow());
        assertEquals(BriefPart.usual(), template.order());
    }

    @Test
    void theSameFolderGivesTheSameTemplate() throws Exception {
        SampleTemplate.write(folder);

        assertEquals(TemplateReader.read(folder), TemplateReader.read(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"format\": 1, \"stylesheet\": \"a.css\"} | “stylesheet” is not a value",
        "{\"format\": 1, \"fonts\": {\"text\": {\"regular\": \"sans.ttf\", \"src\": \"b\"}}} | “fonts.text.src” is not a value",
        "{\"format\": 2} | “format” has to be a number from 1 to 1.",
        "{} | “format” is missing.",
        "{\"format\": 1, \"letterhead\": [\"<script>alert(1)</script>\"]} | “letterhead” holds signs of markup",
        "{\"format\": 1, \"foot\": \"See https://evil.example/x.png\"} | “foot” holds an address.",
        "{\"format\": 1, \"foot\": \"x) url(data:x\"} | “foot” holds an address.",
        "{\"format\": 1, \"foot\": \"123456789 123456789 123456789 123456789 123456789 123456789 123456789 123\"} | “foot” is longer than 72 letters.",
        "{\"format\": 1, \"foot\": 7} | “foot” has to be words",
        "{\"format\": 1, \"letterhead\": \"One\"} | “letterhead” has to be a list",
        "{\"format\": 1, \"letterhead\": [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"]} | “letterhead” has more than 6 entries.",
        "{\"format\": 1, \"logo\": \"logo.png\"} | “logo” has to be a group",
        "{\"format\": 1, \"logo\": {\"file\": \"logo.png\"}} | The logo has no “alternative”",
        "{\"format\": 1, \"logo\": {\"file\": \"../logo.png\", \"alternative\": \"Sign\"}} | “../logo.png” is not the plain name of a file",
        "{\"format\": 1, \"logo\": {\"file\": \"/etc/passwd\", \"alternative\": \"Sign\"}} | “/etc/passwd” is not the plain name of a file",
        "{\"format\": 1, \"logo\": {\"file\": \"..\", \"alternative\": \"Sign\"}} | “..” is not the plain name of a file",
        "{\"format\": 1, \"logo\": {\"file\": \"http://evil.example/logo.png\", \"alternative\": \"Sign\"}} | “logo.file” holds an address.",
        "{\"format\": 1, \"logo\": {\"file\": \"gone.png\", \"alternative\": \"Sign\"}} | The file gone.png is not in the folder",
        "{\"format\": 1, \"logo\": {\"file\": \"logo.png\", \"alternative\": \"Sign\", \"height\": 400}} | “logo.height” has to be a number from 6 to 24.",
        "{\"format\": 1, \"colours\": {\"title\": \"red; } body { x\"}} | “colours.title” is “red; } body { x”, which is no colour.",
        "{\"format\": 1, \"colours\": {\"title\": \"#999999\"}} | “colours.title” is #999999, which has a contrast of 2.8 on white; it needs 4.5.",
        "{\"format\": 1, \"colours\": {\"rule\": \"#ffc000\"}} | “colours.rule” is #ffc000, which has a contrast of 1.6 on white; it needs 3.0.",
        "{\"format\": 1, \"titles\": {\"en\": {\"steer\": \"<b>\"}}} | “titles.en.steer” holds signs of markup",
        "{\"format\": 1, \"titles\": {\"de\": {}}} | “titles.de” is not a value",
        "{\"format\": 1, \"order\": [\"steer\", \"steer\"]} | “order” names steer twice.",
        "{\"format\": 1, \"order\": [\"gossip\"]} | “gossip” is not a section.",
        "{\"format\": 1, \"order\": []} | “order” names no section.",
        "{\"format\": 1, \"format\": 1} | template.json cannot be read: line 1",
        "{\"format\": 1} {} | template.json cannot be read: line 1",
        "[[[[[[[[[[[[ | template.json cannot be read: line 1",
        "7 | template.json cannot be read: line 1"})
    void whatIsWrongIsSaidInOneSentence(String json, String begins) throws Exception {
        Files.write(folder.resolve("logo.png"), png(8, 8));
        Files.write(folder.resolve("sans.ttf"), Shipped.bytes("/demarche/fonts/IBMPlexSans-Regular.ttf"));
        write(json);

        List<String> found = problems();

        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().startsWith(begins), found.getFirst());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws Exception {
        write("{\"format\": 1, \"foot\": \"<\", \"colours\": {\"title\": \"#fff\"}, \"order\": [\"x\"]}");

        assertEquals(3, problems().size());
    }

    @Test
    void aPictureThatClaimsToBeHugeIsNotUnpacked() throws Exception {
        Files.write(folder.resolve("logo.png"), header(60_000, 60_000));
        write("{\"format\": 1, \"logo\": {\"file\": \"logo.png\", \"alternative\": \"Sign\"}}");

        assertEquals(List.of("The picture logo.png has 60,000 × 60,000 pixels; at most 4,000 × 4,000 are taken."), problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "GIF89a", "random", ""})
    void onlyPngAndJpegAreLogos(String content) throws Exception {
        Files.write(folder.resolve("logo.png"), content.getBytes(StandardCharsets.UTF_8));
        write("{\"format\": 1, \"logo\": {\"file\": \"logo.png\", \"alternative\": \"Sign\"}}");

        assertEquals(List.of("The file logo.png is neither a PNG nor a JPEG."), problems());
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Path outside = Files.write(Files.createDirectory(folder.resolve("elsewhere")).resolve("secret.png"), png(8, 8));
        Files.createSymbolicLink(folder.resolve("logo.png"), outside);
        write("{\"format\": 1, \"logo\": {\"file\": \"logo.png\", \"alternative\": \"Sign\"}}");

        assertEquals(List.of("The file logo.png is a link or a folder. Put the file itself into the folder of the template."), problems());
    }

    @Test
    void aFontOfTwoHundredMegabytesIsNotRead() throws Exception {
        try (var file = new RandomAccessFile(folder.resolve("a.ttf").toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        write("{\"format\": 1, \"fonts\": {\"text\": {\"regular\": \"a.ttf\"}}}");

        assertEquals(List.of("The file a.ttf is larger than 12,288 kB."), problems());
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsRefused() throws Exception {
        byte[] font = Shipped.bytes("/demarche/fonts/IBMPlexSans-Regular.ttf");
        font[FontTables.read(font).orElseThrow().tables().get("OS/2").from() + 9] = 2;

        assertEquals(List.of("The licence of the font a.ttf forbids embedding it in documents that can be edited."), withFont("text", font));
    }

    @Test
    void aFontNeedsTheLettersOfItsUse() throws Exception {
        assertEquals(List.of("The font a.ttf lacks letters that its use needs: U+0621, U+0622, U+0623, U+0624, U+0625, U+0626."),
                withFont("arabic", Shipped.bytes("/demarche/fonts/IBMPlexSans-Regular.ttf")));
    }

    @Test
    void randomBytesAreNoFont() throws Exception {
        byte[] bytes = new byte[40_000];
        new Random(7).nextBytes(bytes);

        assertEquals(List.of("The file a.ttf is not a sound TrueType font (.ttf)."), withFont("text", bytes));
    }

    @Test
    void aDamagedFontIsRefusedOrReadButNeverStopsUs() throws Exception {
        byte[] sound = Shipped.bytes("/demarche/fonts/IBMPlexSans-Regular.ttf");
        for (long seed = 1; seed <= 60; seed++) {
            byte[] font = sound.clone();
            var random = new Random(seed);
            for (int i = 0; i < 40; i++) font[random.nextInt(seed % 2 == 0 ? 2_000 : font.length)] = (byte) random.nextInt();
            List<String> found = withFont("text", seed % 7 == 0 ? Arrays.copyOf(font, font.length / 2) : font);
            assertTrue(found.size() <= 1, "seed " + seed + ": " + found);
        }
    }

    private List<String> withFont(String use, byte[] font) throws IOException {
        Files.write(folder.resolve("a.ttf"), font);
        write("{\"format\": 1, \"fonts\": {\"" + use + "\": {\"regular\": \"a.ttf\"}}}");
        try {
            TemplateReader.read(folder);
            return List.of();
        } catch (TemplateProblem problem) {
            return problem.sentences(TEXTS);
        }
    }

    private void write(String json) throws IOException {
        Files.writeString(folder.resolve("template.json"), json);
    }

    private List<String> problems() {
        return assertThrows(TemplateProblem.class, () -> TemplateReader.read(folder)).sentences(TEXTS);
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /// A PNG whose head claims a size that its few bytes do not hold.
    private static byte[] header(int width, int height) throws IOException {
        byte[] small = png(8, 8);
        ByteBuffer.wrap(small).putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(small, 12, 17);
        ByteBuffer.wrap(small).putInt(29, (int) crc.getValue());
        return small;
    }
}
