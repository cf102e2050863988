package demarche.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.id.EventId;
import demarche.reference.Reference;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTest {
    private static final Reference REFERENCE = Reference.load();
    private final Known known = new Known(REFERENCE.on(LocalDate.of(2020, 1, 15)));

    @ParameterizedTest
    @ValueSource(strings = {"The UN Convention is open.", "A Second Protocol adds tools.", "as CETS 224 says", "A/RES/79/243 was adopted", "A/75/816 para. 56", "in 2021",
            "on 16 January 2020", "in February 2020", "between 2013 and 2025", "a Global Mechanism", "The UN directory links contacts."})
    void whatIsLaterIsNotSaid(String text) {
        assertFalse(known.says(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/74/247 of 27 December 2019", "A/70/174 para. 13", "15 January 2020", "T-CY(2013)17rev", "over 2,100 activities", "record 3841023",
            "The Budapest Convention of 2001"})
    void whatWasKnownIsSaid(String text) {
        assertTrue(known.says(text));
    }

    @Test
    void sentencesDoNotEndAfterAnAbbreviation() {
        assertEquals(2, Known.sentences("See Art. 15 and para. 13 of it. Then act.").size());
    }

    @Test
    void ofASourceOnlyThePartsOfTheDayAreNamed() {
        assertEquals("ETS 185 Art. 37", known.source("ETS 185 Art. 37; Council of Europe paper (19 August 2020); treaty database (October 2025)"));
    }

    @Test
    void aResolutionNotYetAdoptedStandsInNoCalendar() {
        assertFalse(known.has(REFERENCE.event(new EventId("evt-75-32")).orElseThrow()));
        assertTrue(known.has(REFERENCE.event(new EventId("evt-ahc-org-planned")).orElseThrow()));
    }
}
