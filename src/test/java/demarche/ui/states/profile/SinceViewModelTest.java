package demarche.ui.states.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.text.Texts;
import demarche.ui.states.GivenStates;
import demarche.ui.states.facts.OpenState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is new about a state since a day.
class SinceViewModelTest {
    @TempDir
    Path folder;
    private GivenStates given;
    private OpenState open;
    private SinceViewModel since;

    @BeforeEach
    void guatemala() {
        given = GivenStates.of(GivenStates.OF_2026, folder);
        open = given.open("GTM");
        since = new SinceViewModel(open, Texts.of("profile", Locale.UK));
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void itBeginsWithTheLastAssessment() {
        assertEquals("Since the last assessment, 14 Oct 2026", since.why(GivenStates.now(open)));
        assertEquals(List.of("Heard: “We cannot afford the laws, units and laboratories it requires.”"), since.lines(GivenStates.now(open)).stream().map(SinceViewModel.Line::words).toList());
    }

    @Test
    void aStateNothingIsJudgedOfIsToldAYearBack() {
        open.open(GivenStates.FRA);

        assertEquals("Since 20 Nov 2025, a year back: nothing was assessed", since.why(GivenStates.now(open)));
    }

    @Test
    void anotherDayIsPickedAndGivenBack() {
        since.pick(Optional.of(LocalDate.of(2024, 1, 1)));
        String picked = since.why(GivenStates.now(open));
        since.pick(Optional.empty());

        assertEquals("Since 1 Jan 2024", picked);
        assertEquals(LocalDate.of(2026, 10, 14), since.from(GivenStates.now(open)));
    }

    @Test
    void aDayAfterThePlansIsRefused() {
        assertEquals(Optional.of("This plan looks from 20 Nov 2026. Choose that day or an earlier one."), since.pick(Optional.of(LocalDate.of(2026, 11, 21))));
    }

    @Test
    void votesAndOurOwnNotesStandInOneOrderOfDays() {
        since.pick(Optional.of(LocalDate.of(2023, 11, 1)));

        var words = since.lines(GivenStates.now(open)).stream().map(SinceViewModel.Line::words).toList();

        assertTrue(words.indexOf("Assessed: Undecided, confidence medium") < words.indexOf("Vote: abstained on 78/237, ICT security: text backed by the Russian Federation (2023)"), words.toString());
        assertTrue(words.contains("Vote: yes on 78/16, Programme of action on State use of ICTs (2023)"), words.toString());
    }

    @Test
    void anotherStateBeginsAnewWithItsOwnAssessment() {
        since.pick(Optional.of(LocalDate.of(2020, 1, 1)));
        since.from(GivenStates.now(open));

        open.open(new demarche.plan.id.Iso3("KEN"));

        assertEquals(LocalDate.of(2026, 11, 5), since.from(GivenStates.now(open)));
    }
}
