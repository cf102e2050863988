package demarche.insight.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Known;
import demarche.reference.Reference;
import demarche.reference.topic.Narrative;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void theDateStandsBeforeTheColon() {
        List<Evidence> evidence = Evidence.of("2-3 December 2014: Guidance Note 3 adopted. End of 2025: 54 per cent had the powers.");

        assertEquals(List.of(new Evidence("2-3 December 2014", "Guidance Note 3 adopted."), new Evidence("End of 2025", "54 per cent had the powers.")), evidence);
    }

    @Test
    void aSentenceThatBeginsWithNoDateIsWhole() {
        assertEquals(List.of(new Evidence("", "ETS 185 Article 15(1).")), Evidence.of("ETS 185 Article 15(1)."));
    }

    @Test
    void noWordOfTheReferenceIsLost() {
        for (Narrative narrative : Reference.load().narratives()) {
            List<String> sentences = Known.sentences(narrative.evidence());
            List<Evidence> evidence = Evidence.of(narrative.evidence());

            assertEquals(sentences.size(), evidence.size());
            for (int i = 0; i < sentences.size(); i++) {
                Evidence e = evidence.get(i);
                assertTrue(sentences.get(i).equalsIgnoreCase(e.when().isEmpty() ? e.what() : e.when() + ": " + e.what()), sentences.get(i));
            }
        }
    }
}
