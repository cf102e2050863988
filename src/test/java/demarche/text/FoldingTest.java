package demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void wordsArePartedByWhateverIsNeitherLetterNorDigit() {
        assertEquals(List.of("art", "32b", "13", "d"), Folding.words("  Art. 32b, 13(d)! "));
    }

    @Test
    void accentsFallWhetherThereAreAnyOrNot() {
        assertEquals(List.of("cote", "d", "ivoire", "sao", "tome"), Folding.words("Côte d’Ivoire São Tomé"));
        assertEquals(Folding.words("Cote d'Ivoire"), Folding.words("Côte d’Ivoire"));
    }

    @Test
    void nothingHasNoWords() {
        assertEquals(List.of(), Folding.words(" .,- "));
    }
}
