package demarche.insight.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AtlasTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Texts TEXTS = Texts.of("map", Locale.ENGLISH);
    private static final Facts TODAY = REFERENCE.on(LocalDate.of(2026, 11, 23));
    private static final Plan PLAN = Sample.load("global-mechanism-2026").plan();

    private static Atlas atlas(String day) {
        return Atlas.of(REFERENCE.on(LocalDate.parse(day)), Optional.empty(), List.of(), TEXTS);
    }

    private static Colouring colouring(String day, String fact) {
        Atlas atlas = atlas(day);
        return atlas.colouring(atlas.find(fact).orElseThrow());
    }

    private static Map<Shade, Integer> counts(Colouring colouring) {
        return colouring.key().stream().collect(Collectors.toMap(Colouring.Key::shade, Colouring.Key::count));
    }

    private static Shade shade(Colouring colouring, String state) {
        return colouring.value(new Iso3(state)).orElseThrow().shade();
    }

    @Test
    void aVoteCountsAsTheRecordDoesAndAbsentIsNoPosition() {
        Colouring colouring = colouring("2026-11-23", "vote:74/247");

        assertEquals(Map.of(Shade.DARK, 79, Shade.LIGHT, 60, Shade.STRIPES, 33, Shade.LAND, 21, Shade.BARE, 2), counts(colouring));
        assertEquals("absent: not a position", colouring.words(Shade.LAND));
    }

    @Test
    void atTheEndOf2019TheBudapestConventionHas64Parties() {
        assertEquals(64, counts(colouring("2019-12-31", "treaty:ETS185")).get(Shade.DARK));
    }

    @Test
    void whatLiesAfterTheDayIsNotOffered() {
        List<String> names = atlas("2019-12-20").subjects().stream().map(Subject::name).toList();

        assertFalse(names.contains("vote:74/247") || names.contains("conventions") || names.contains("treaty:UNCC") || names.contains("index:GCI2020"), names::toString);
        assertTrue(names.contains("vote:73/187"), names::toString);
    }

    @Test
    void bothConventionsPartTheirSigners() {
        Colouring colouring = colouring("2026-11-23", "conventions");

        assertEquals(List.of(Shade.DARK, Shade.STRIPES, Shade.LIGHT), List.of(shade(colouring, "USA"), shade(colouring, "FRA"), shade(colouring, "CHN")));
    }

    @Test
    void everySubjectOfEveryDayColoursEveryStateOnceAndItsKeyAddsUp() {
        for (String day : List.of("2018-12-18", "2019-12-31", "2022-06-01", "2026-11-23")) {
            Atlas atlas = Atlas.of(REFERENCE.on(LocalDate.parse(day)), Optional.of(PLAN), List.of(), TEXTS);
            for (Subject subject : atlas.subjects()) {
                Colouring colouring = atlas.colouring(subject);
                String what = day + " " + subject.name();
                assertEquals(195, new HashSet<>(colouring.values().stream().map(Colouring.Value::state).toList()).size(), what);
                assertEquals(195, colouring.key().stream().mapToInt(Colouring.Key::count).sum(), what);
                assertTrue(colouring.values().stream().noneMatch(v -> v.words().isBlank() || v.source().isBlank()), what);
                assertFalse(colouring.source().isBlank(), what);
            }
        }
    }

    @Test
    void everyNameLeadsBackToItsSubject() {
        Atlas atlas = Atlas.of(TODAY, Optional.of(PLAN), List.of(), TEXTS);

        atlas.subjects().forEach(s -> assertEquals(Optional.of(s), atlas.find(s.name())));
        assertEquals(atlas.find("vote:74/247"), atlas.find("A/RES/74/247"));
        assertEquals(atlas.find("treaty:ETS185"), atlas.find("ets185"));
    }

    @Test
    void aNumberFromOutsideIsCutInStepsAndWhereNoneWasSeenNobodyKnows() {
        var score = new Measure("score", "Score", "the board", Measure.Scale.SCORE,
                state -> state.code().equals("FRA") ? OptionalDouble.empty() : OptionalDouble.of(state.code().charAt(0) - 'A'));
        Atlas atlas = Atlas.of(TODAY, Optional.empty(), List.of(score), TEXTS);

        Colouring colouring = atlas.colouring(atlas.find("score").orElseThrow());

        assertEquals(Shade.DOTS, shade(colouring, "FRA"));
        assertEquals(Shade.DARK, shade(colouring, "ZWE"));
        assertEquals(List.of("20 and more", "10 to under 20", "0 to under 10", "no value seen"), colouring.key().stream().map(Colouring.Key::words).toList());
    }

    @Test
    void ranksCountFromTheHighestAndATieThatWouldPassTheLimitStaysOut() {
        Atlas atlas = Atlas.of(TODAY, Optional.of(PLAN), List.of(), TEXTS);
        Colouring programmes = atlas.colouring(atlas.find("programmes").orElseThrow());

        assertEquals(List.of(1, 2, 2, 2, 5), List.copyOf(programmes.ranks(8).values()));
        assertEquals(new Iso3("KEN"), programmes.ranks(8).firstEntry().getKey());
    }

    @Test
    void theTableBeginsWithTheHighest() {
        Atlas atlas = Atlas.of(TODAY, Optional.of(PLAN), List.of(), TEXTS);

        List<Double> numbers = atlas.colouring(atlas.find("index:GCI2024").orElseThrow()).values().stream().flatMap(v -> v.number().stream().boxed()).toList();

        assertEquals(numbers.stream().sorted(java.util.Comparator.reverseOrder()).toList(), numbers);
    }
}
