package demarche.pack.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.map.Atlas;
import demarche.insight.map.Colouring;
import demarche.insight.map.Measure;
import demarche.insight.map.Palette;
import demarche.insight.map.Shade;
import demarche.pack.figure.Callouts;
import demarche.pack.figure.MapFigure;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.WorldMap;
import demarche.text.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgMapTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Texts TEXTS = Texts.of("map", Locale.ENGLISH);
    private static final MapFigure FIGURE = MapSheet.Content.figure(WorldMap.load(), REFERENCE.states());

    private static String svg(String fact, Measure... measures) {
        Atlas atlas = Atlas.of(REFERENCE.on(LocalDate.of(2026, 11, 23)), Optional.empty(), List.of(measures), TEXTS);
        Colouring colouring = atlas.colouring(atlas.find(fact).orElseThrow());
        return SvgMap.file(MapSheet.whole(MapSheet.Content.alone(FIGURE, colouring, colouring.isRanked() ? colouring.ranks(15) : Map.of(), TEXTS)), Locale.ENGLISH);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyStateIsNamedWithItsValue() throws Exception {
        var titles = parsed(svg("vote:74/247")).getElementsByTagName("title");
        List<String> told = IntStream.range(0, titles.getLength()).mapToObj(i -> titles.item(i).getTextContent()).toList();

        assertTrue(told.containsAll(List.of("Guatemala: abstained", "Tuvalu: abstained", "France: no")), told::toString);
    }

    @Test
    void aReaderIsToldTheWholeOfIt() throws Exception {
        String told = parsed(svg("vote:74/247")).getElementsByTagName("desc").item(0).getTextContent();

        assertTrue(told.contains("yes (79)") && told.contains("abstained (33)") && told.contains("Boundaries imply no position") && told.contains("23 Nov 2026"), told);
    }

    @Test
    void itRefersToNothingOutsideItself() {
        String svg = svg("conventions").replace("xmlns=\"http://www.w3.org/2000/svg\"", "");

        assertFalse(svg.contains("http") || svg.contains("href") || svg.contains("<script") || svg.contains("@import"));
    }

    @Test
    void theSameMapGivesTheSameBytes() {
        assertEquals(svg("index:GCI2024"), svg("index:GCI2024"));
    }

    @Test
    void whatAPlanIsCalledIsTextAndNothingElse() throws Exception {
        var hostile = new Measure("score", "</title><script>alert(1)</script> & \"more\"\u0000\u202E", "x <b>", Measure.Scale.SCORE, _ -> OptionalDouble.of(1));

        Document page = parsed(svg("score", hostile));

        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertEquals(0, page.getElementsByTagName("b").getLength());
    }

    /// Shades that stand together part by pattern or by 10 units of lightness, as a grey printer and any eye see them.
    @Test
    void solidsPartByLightness() {
        Map<Palette, List<Shade>> solids = Map.of(Palette.VOTES, List.of(Shade.DARK, Shade.LIGHT, Shade.LAND), Palette.TREATIES, List.of(Shade.DARK, Shade.LIGHT, Shade.LAND),
                Palette.FIGURES, List.of(Shade.DARK, Shade.MIDDLE, Shade.SOFT, Shade.LIGHT, Shade.LAND));

        solids.forEach((palette, shades) -> {
            for (int i = 1; i < shades.size(); i++) {
                double apart = lightness(PrintedShades.colour(palette, shades.get(i))) - lightness(PrintedShades.colour(palette, shades.get(i - 1)));
                assertTrue(apart >= 10, palette + " " + shades.get(i) + ": " + apart);
            }
        });
    }

    @Test
    void paperAndWindowHaveTheSameColours() throws Exception {
        String light = Files.readString(Path.of("resources/demarche/ui/light.css"));

        for (Palette palette : Palette.values()) {
            for (Shade shade : Set.of(Shade.DARK, Shade.LIGHT, Shade.MIDDLE, Shade.SOFT, Shade.LAND, Shade.STRIPES)) {
                assertTrue(light.contains(PrintedShades.colour(palette, shade)), palette + " " + shade);
            }
        }
    }

    /// The L of CIELAB.
    private static double lightness(String hex) {
        double[] parts = IntStream.of(1, 3, 5).mapToDouble(i -> Integer.parseInt(hex.substring(i, i + 2), 16) / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)).toArray();
        return 116 * Math.cbrt(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]) - 16;
    }

    @Test
    void numbersDoNotCoverEachOtherWhereThereIsRoom() {
        for (long seed = 1; seed <= 60; seed++) {
            var any = new Random(seed);
            var spots = new ArrayList<Callouts.Spot>();
            for (int i = 0; i < 15; i++) spots.add(new Callouts.Spot(new Iso3("AA" + (char) ('A' + i)), "" + i, 20 + any.nextInt(960), 20 + any.nextInt(440), any.nextInt(60)));
            var circles = Callouts.place(spots, 10, 1000, 480);
            for (int i = 0; i < circles.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double apart = Math.hypot(circles.get(i).x() - circles.get(j).x(), circles.get(i).y() - circles.get(j).y());
                    assertTrue(apart >= 20, "seed " + seed);
                }
            }
        }
    }
}
