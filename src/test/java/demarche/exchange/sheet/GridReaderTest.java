package demarche.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridReaderTest {
    @TempDir
    Path folder;

    private final GridReader reader = new GridReader(Locale.ENGLISH);

    private GridResult read(byte[] content) throws IOException, FileTrouble {
        Path file = folder.resolve("list.csv");
        Files.write(file, content);
        return reader.read(file);
    }

    private Grid grid(byte[] content) throws IOException, FileTrouble {
        return assertInstanceOf(GridResult.Read.class, read(content)).grid();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsSeenFromTheHeads(String between) throws IOException, FileTrouble {
        Grid grid = grid(utf8("Title" + between + "Country\n\"Two\nlines\"" + between + "Kenya\n\n"));

        assertEquals(List.of("Title", "Country"), grid.heads());
        assertEquals(List.of(new Grid.Row(2, List.of("Two\nlines", "Kenya"))), grid.rows());
    }

    @Test
    void whatWindowsWroteIsReadToo() throws IOException, FileTrouble {
        assertEquals(List.of("Côte d’Ivoire"), grid("Pays\nCôte d’Ivoire\n".getBytes(Charset.forName("windows-1252"))).rows().getFirst().cells());
    }

    @Test
    void rowsAreAsWideAsTheHeads() throws IOException, FileTrouble {
        Grid grid = grid(utf8("\uFEFFA,B\n1\n1,2,3\n"));

        assertEquals(List.of(List.of("1", ""), List.of("1", "2")), grid.rows().stream().map(Grid.Row::cells).toList());
    }

    static byte[] workbook(String sheet, String shared) {
        var parts = new TreeMap<String, String>(Map.of("[Content_Types].xml", """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
                "_rels/.rels", """
                <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
                "xl/workbook.xml", """
                <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>""",
                "xl/_rels/workbook.xml.rels", """
                <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""",
                "xl/styles.xml", """
                <?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>""",
                "xl/sharedStrings.xml", shared, "xl/worksheets/sheet1.xml", sheet));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue().strip()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static final String SHARED = """
            <?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3"><si><t>Title</t></si><si><t>Start</t></si><si><t>=1+1</t></si></sst>""";

    static String sheet(String rows) {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static final String ROWS = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>46350</v></c></row>\
            <row r="4"><c r="A4"><f>HYPERLINK("x")</f><v>7.50</v></c></row>""";

    @Test
    void aWorkbookGivesDaysNumbersAndTheValuesOfFormulas() throws IOException, FileTrouble {
        Grid grid = grid(workbook(sheet(ROWS), SHARED));

        assertEquals(List.of("Title", "Start"), grid.heads());
        assertEquals(List.of(new Grid.Row(3, List.of("=1+1", "2026-11-24")), new Grid.Row(4, List.of("7.5", ""))), grid.rows());
    }

    @Test
    void anEntityThatPointsOutsideFetchesNothing() throws IOException, FileTrouble {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        String shared = SHARED.replace("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst").replace("=1+1", "&x;");

        GridResult result = read(workbook(sheet(ROWS), shared));

        assertTrue(!result.toString().contains("SECRET"), result.toString());
    }

    @Test
    void aBombIsRefusedBeforeItIsRead() throws IOException, FileTrouble {
        byte[] bomb = workbook(sheet(ROWS), SHARED.replace("=1+1", "x".repeat(210 * 1024 * 1024)));

        var refused = assertInstanceOf(GridResult.Refused.class, read(bomb));

        assertTrue(refused.sentence().contains("more than 50,000 rows"), refused.sentence());
    }

    @Test
    void whatIsNoTableIsToldInASentence() throws IOException, FileTrouble {
        for (byte[] content : List.of(new byte[0], new byte[] {0, 1, 2, 3}, utf8("PK nothing"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, utf8("\n\n"))) {
            assertTrue(assertInstanceOf(GridResult.Refused.class, read(content)).sentence().startsWith("“list.csv”"), Arrays.toString(content));
        }
    }

    @Test
    void aWorkbookCutOrWithABrokenByteIsReadOrRefusedAndNeverFails() throws IOException, FileTrouble {
        byte[] whole = workbook(sheet(ROWS), SHARED);
        long seed = 5;
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] broken = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (i % 2 == 1) broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));

            read(broken);
        }
    }
}
