package demarche.ui.states.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.reference.state.State;
import demarche.text.Texts;
import demarche.ui.states.GivenStates;
import demarche.ui.states.facts.Fact;
import demarche.ui.states.facts.OpenState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the profile says of a country, each fact with its source and its day.
class CountryFactsTest {
    private static final Pattern LATER_THAN_15_JANUARY_2020 = Pattern.compile("\\b20(2[1-9]|[3-9]\\d)\\b|(Feb|Mar|Apr|May|Jun|Jul|Sep|Oct|Nov|Dec) 2020|UN Convention|Second Protocol");

    @TempDir
    Path folder;
    private GivenStates given;
    private OpenState open;
    private CountryFacts facts;

    private void opened(String sample, String code) {
        given = GivenStates.of(sample, folder);
        open = given.open(code);
        facts = new CountryFacts(given.wording());
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Fact treaty(String label) {
        return facts.treaties(GivenStates.now(open)).stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void aPlanOfJanuary2020SaysNothingLaterOfAnyState() {
        opened(GivenStates.OF_2020, "GTM");
        var since = new SinceViewModel(open, Texts.of("profile", Locale.UK));

        for (State state : given.desk().reference().states()) {
            open.open(state.iso3());
            Stream<String> words = Stream.concat(Stream.concat(facts.treaties(GivenStates.now(open)).stream(), facts.country(GivenStates.now(open)).stream()).map(Fact::spoken),
                    since.lines(GivenStates.now(open)).stream().map(l -> l.day() + l.words() + l.source()));
            assertEquals(List.of(), words.filter(w -> LATER_THAN_15_JANUARY_2020.matcher(w).find()).toList(), state.nameEn());
        }
    }

    @Test
    void anInvitationOlderThanFiveYearsIsStale() {
        opened(GivenStates.OF_2026, "GTM");

        assertEquals("invited 2020", treaty("Budapest Convention").value());
        assertTrue(treaty("Budapest Convention").stale());
    }

    @Test
    void howOldIsTooOldIsForThePersonToSay() {
        opened(GivenStates.OF_2026, "GTM");

        given.given().preferences().staleMonthsProperty().set(120);

        assertFalse(treaty("Budapest Convention").stale());
    }

    @Test
    void aStepNobodySawIsNoneSeenAndHasADay() {
        opened(GivenStates.OF_2026, "GTM");

        assertEquals("none seen", treaty("UN Convention").value());
        assertEquals("as of 20 Nov 2026", treaty("UN Convention").source());
    }

    @Test
    void ofATreatyPartlySeenNothingIsConcluded() {
        opened(GivenStates.OF_2026, "FRA");

        assertEquals("Only some of its parties were seen, so this says nothing.", treaty("First Protocol").note());
    }

    @Test
    void aStepThatMayOrMayNotHaveBeenTakenIsUnknown() {
        opened(GivenStates.OF_2020, "GTM");

        assertEquals("unknown", treaty("Budapest Convention").value());
    }

    @Test
    void theCalendarSaysWhereItEnds() {
        opened(GivenStates.OF_2026, "GTM");

        assertEquals("The reference holds no verified event of 2027.", GivenStates.now(open).facts().calendarEnd());
    }
}
