package demarche.insight.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.compare.Line.Agreement;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.state.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// States side by side: what differs, what is the same, what is not known of all.
class ComparisonTest {
    private static final Reference REFERENCE = Reference.load();
    private final Plan plan = Sample.load("swing-states-2020").plan();

    private Comparison compared(String... codes) {
        return Comparison.of(states(codes), REFERENCE.on(plan.day(LocalDate.of(2026, 11, 23))), Optional.of(plan), Locale.UK);
    }

    private static List<State> states(String... codes) {
        return Arrays.stream(codes).map(c -> REFERENCE.state(new Iso3(c)).orElseThrow()).toList();
    }

    private static Line line(Comparison comparison, String subject) {
        return comparison.lines().stream().filter(l -> l.subject().equals(subject)).findFirst().orElseThrow();
    }

    @Test
    void everyLineHasACellForEachStateWithItsSource() {
        compared("GTM", "MEX", "BRA", "TUN").lines().forEach(l -> {
            assertEquals(4, l.cells().size(), l.title());
            l.cells().forEach(c -> assertFalse(c.source().isBlank() || c.words().isBlank(), l.title()));
        });
    }

    @Test
    void aStateIsTheSameAsItself() {
        assertEquals(List.of(), compared("GTM", "GTM").lines(Agreement.DIFFERENT));
    }

    @Test
    void twoVotesAreADifference() {
        Line talks = line(compared("FRA", "RUS"), "A/RES/74/247");

        assertEquals(List.of("no", "yes"), talks.cells().stream().map(Cell::code).toList());
        assertEquals(Agreement.DIFFERENT, talks.agreement());
        assertEquals(Section.CRIME_VOTES, talks.section());
    }

    @Test
    void anAbsenceIsNoPositionAndMakesNoDifference() {
        Line talks = line(compared("RUS", "AFG"), "A/RES/74/247");

        assertEquals("absent", talks.cells().getLast().code());
        assertEquals(Agreement.NOT_KNOWN_OF_ALL, talks.agreement());
    }

    @Test
    void nothingLaterThanTheDayIsCompared() {
        assertTrue(compared("GTM", "MEX").lines().stream().noneMatch(l -> l.subject().equals("UNCC") || l.subject().equals("A/RES/75/240")));
    }

    @Test
    void withoutAPlanOnlyFactsAreCompared() {
        var facts = Comparison.of(states("GTM", "MEX"), REFERENCE.on(LocalDate.of(2026, 11, 23)), Optional.empty(), Locale.UK);

        assertTrue(facts.lines().stream().noneMatch(l -> l.section().compareTo(Section.JUDGEMENT) >= 0));
    }

    @Test
    void everyLineStandsInOneOfThreePlaces() {
        var comparison = compared("GTM", "MEX", "BRA");

        int counted = Arrays.stream(Agreement.values()).mapToInt(a -> comparison.lines(a).size()).sum();

        assertEquals(comparison.lines().size(), counted);
    }
}
