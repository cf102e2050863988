package demarche.history.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.history.account.Wording.Fate;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static String shown(String before, String after) {
        return Wording.between(before, after).pieces().stream().map(p -> switch (p.fate()) {
            case STAYED -> p.text();
            case WENT -> "[-" + p.text() + "]";
            case CAME -> "[+" + p.text() + "]";
        }).collect(Collectors.joining());
    }

    @Test
    void wordsThatChangedStandBetweenThoseThatStayed() {
        assertEquals("Answer [-requests][+orders] at night", shown("Answer requests at night", "Answer orders at night"));
    }

    @Test
    void aTextThatIsNewCameAsAWhole() {
        assertEquals("[+Answer at night.]", shown("", "Answer at night."));
    }

    @Test
    void accentsBelongToTheirWord() {
        assertEquals("La [-formación][+formação] é", shown("La formación é", "La formação é"));
    }

    @RepeatedTest(200)
    void thePiecesGiveBothTexts(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String before = any(random);
        String after = any(random);

        Wording wording = Wording.between(before, after);

        assertEquals(before, text(wording, Fate.CAME), "seed " + run.getCurrentRepetition());
        assertEquals(after, text(wording, Fate.WENT), "seed " + run.getCurrentRepetition());
    }

    private static String text(Wording wording, Fate without) {
        return wording.pieces().stream().filter(p -> p.fate() != without).map(Wording.Piece::text).collect(Collectors.joining());
    }

    private static String any(Random random) {
        String[] words = {"night", "desk", " ", ", ", "\n", "مرحبا", "é", "of", "😀"};
        return random.ints(random.nextInt(12), 0, words.length).mapToObj(i -> words[i]).collect(Collectors.joining());
    }
}
