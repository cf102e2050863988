package demarche.pack.brief.outward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnspokenTest {
    private static final Unspoken UNSPOKEN = new Unspoken(List.of("marta secreta"));

    @ParameterizedTest
    @ValueSource(strings = {"A swing state.", "Swing‑states first", "It leans to Budapest", "the target", "L’État pivot du Maghreb", "des États-charnières", "un État cible",
            "los Estados indecisos", "un Estado objetivo", "الدول المتأرجحة", "من الدول المستهدفة", "with Marta Secreta", "with Marta\u200b Secreta"})
    void ourWordsForStatesAndTheNamesOfThePeopleStayUnsaid(String text) {
        assertFalse(UNSPOKEN.isFree(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l’état de la législation", "el objetivo del taller", "el Estado y sus objetivos", "الدول الأعضاء", "clean records", "a state that swings by"})
    void wordsThatAnybodyUsesMayBeSaid(String text) {
        assertTrue(UNSPOKEN.isFree(text));
    }

    @Test
    void aSentenceThatMayNotBeSaidIsLeftOutAndTheOthersStay() {
        assertEquals("Nous aidons la justice.", UNSPOKEN.free("Nous aidons la justice. C’est un État pivot."));
    }
}
