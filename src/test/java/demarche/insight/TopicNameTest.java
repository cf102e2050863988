package demarche.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicNameTest {
    private static final Reference REFERENCE = Reference.load();

    @ParameterizedTest
    @CsvSource({"norm-2015-d, norm 13(d), 13(d)", "bc-art-35, Art. 35 (24/7 Network), Art. 35", "cc-evidence, electronic evidence, electronic evidence",
        "uncc-art-24, UN Art. 24 (Safeguards), UN Art. 24"})
    void aTopicIsNamedAsPeopleCallIt(String id, String brief, String shortest) {
        Topic topic = REFERENCE.topic(new TopicId(id)).orElseThrow();

        assertEquals(brief, TopicName.brief(topic));
        assertEquals(shortest, TopicName.shortest(topic));
    }

    @Test
    void noNameIsTooLongForASentence() {
        for (Topic topic : REFERENCE.topics()) assertTrue(TopicName.brief(topic).length() <= 48, TopicName.brief(topic));
    }
}
