package demarche.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a search for topics puts first.
class TopicSearchTest {
    private static final demarche.reference.Reference REFERENCE = demarche.reference.Reference.load();

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({"BUDAPEST_CONVENTION, Art. 35, bc-art-35", "BUDAPEST_CONVENTION, 35, bc-art-35", "BUDAPEST_CONVENTION, article 35, bc-art-35", "BUDAPEST_CONVENTION, 32b, bc-art-32",
            "BUDAPEST_CONVENTION, 32(b), bc-art-32", "BUDAPEST_CONVENTION, 24/7, bc-art-35", "BUDAPEST_CONVENTION, preserv expedi, bc-art-16", "CYBER_NORMS, 13(d), norm-2015-d",
            "CYBER_NORMS, norm 13d, norm-2015-d", "CYBER_NORMS, SUPPLY, norm-2015-i", "CYBERCRIME, electronic evidence, cc-evidence", "CYBERCRIME, evid, cc-evidence"})
    void theBestMatchComesFirst(Debate debate, String sought, String first) {
        List<Topic> found = TopicSearch.find(of(debate), sought);

        assertEquals(first, found.getFirst().id().toString());
    }

    @Test
    void aBareNumberFindsEveryParagraphThatBeginsWithIt() {
        List<Topic> found = TopicSearch.find(of(Debate.CYBER_NORMS), "13");

        assertEquals(11, found.size());
    }

    @Test
    void nothingSoughtIsEverythingInTheOrderOfTheReference() {
        assertEquals(of(Debate.CYBERCRIME), TopicSearch.find(of(Debate.CYBERCRIME), " "));
    }

    @Test
    void wordsThatOccurNowhereFindNothing() {
        assertEquals(List.of(), TopicSearch.find(of(Debate.CYBERCRIME), "zebra"));
    }

    private static List<Topic> of(Debate debate) {
        return REFERENCE.topics().stream().filter(t -> t.debate() == debate).toList();
    }
}
