package demarche.ui.states.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import demarche.plan.id.Iso3;
import demarche.reference.state.Standing;
import demarche.text.Texts;
import demarche.ui.states.GivenStates;
import demarche.ui.states.facts.Correctable;
import demarche.ui.states.facts.Fact;
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

class CorrectionDraftTest {
    private static final Iso3 GUATEMALA = new Iso3("GTM");
    private static final FactKey BUDAPEST = new FactKey("treaty:ETS185");
    private static final FactKey VOTE = new FactKey("vote:A/RES/74/247");

    @TempDir
    Path folder;

    private GivenStates given;
    private OpenState open;

    @BeforeEach
    void open() {
        given = GivenStates.of(GivenStates.OF_2026, folder);
        open = given.open("GTM");
    }

    @AfterEach
    void close() {
        given.close();
    }

    private CorrectionDraft draft(FactKey... keys) {
        return new CorrectionDraft(open, GUATEMALA, new Correctable(List.of(keys), Optional.empty()), Texts.of("corrections", Locale.UK));
    }

    private void corrected(String value, String since) {
        var draft = draft(BUDAPEST);
        draft.takeValue(value);
        draft.takeSince(Optional.of(LocalDate.parse(since)));
        draft.takeSource("Note of the embassy");
        draft.save();
    }

    private Fact budapest() {
        var now = GivenStates.now(open);
        return now.facts().treaty(GUATEMALA, given.desk().reference().instrument("ETS185").orElseThrow());
    }

    @Test
    void aCorrectionIsOneEditAndStandsAtOnce() {
        corrected("signatory", "2026-11-02");

        assertEquals(Standing.SIGNATORY, given.desk().facts().standing(GUATEMALA, "ETS185"));
        assertEquals("signed 2 Nov 2026", budapest().value());
        assertTrue(budapest().source().startsWith("our own: Note of the embassy"), budapest().source());
        assertTrue(budapest().note().startsWith("Ours. The reference: invited"), budapest().note());

        given.desk().undo();

        assertEquals(Standing.INVITED, given.desk().facts().standing(GUATEMALA, "ETS185"));
    }

    @Test
    void noStepOfOurOwnIsSaidAsSuch() {
        corrected("none", "2026-11-02");

        assertEquals("no step", budapest().value());
        assertTrue(budapest().isOurs());
    }

    @Test
    void theSameDayIsCorrectedAndAnotherDayIsAdded() {
        corrected("signatory", "2026-10-01");
        corrected("none", "2026-10-01");
        corrected("party", "2026-11-02");

        List<OwnFact> all = given.desk().plan().ownFacts().stream().toList();

        assertEquals(2, all.size());
        assertEquals(Standing.PARTY, given.desk().facts().standing(GUATEMALA, "ETS185"));
    }

    @Test
    void aVoteIsCorrectedFromItsDayOn() {
        var draft = draft(VOTE, new FactKey("vote:A/RES/73/187"));

        assertEquals(LocalDate.of(2019, 12, 27), draft.since());

        draft.takeKey(new FactKey("vote:A/RES/73/187"));

        assertEquals(LocalDate.of(2018, 12, 17), draft.since());
    }

    @Test
    void withoutValueSourceOrWithADayToComeItIsNotTaken() {
        var draft = draft(BUDAPEST);

        assertEquals(Optional.of("Choose what is so."), draft.missingValue());
        assertEquals(Optional.of("Choose what is so."), draft.takeValue("perhaps"));
        assertTrue(draft.missingSource().isPresent());
        assertTrue(draft.takeSource("x".repeat(201)).isPresent());
        assertTrue(draft.takeSince(Optional.of(LocalDate.of(2027, 1, 1))).isPresent());
    }

    @Test
    void anIndexTakesANumberAlone() {
        var draft = draft(new FactKey("index:GCI2024"));

        assertEquals(Optional.of("Write a number, such as 87.5."), draft.takeValue("high"));
        assertEquals(Optional.empty(), draft.takeValue("87.5"));
    }
}
