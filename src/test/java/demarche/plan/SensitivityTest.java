package demarche.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.handling.Edition;
import demarche.plan.handling.Sensitive;
import demarche.plan.handling.Sensitivity;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTest {

    static Stream<RecordComponent> fields() {
        return Arrays.stream(Item.class.getPermittedSubclasses()).flatMap(kind -> Arrays.stream(kind.getRecordComponents()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldSaysHowFarItMayTravel(RecordComponent field) {
        assertNotNull(field.getAnnotation(Sensitive.class), field.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaning", "confidence", "rationale", "decisionAsked", "priority", "concerns"})
    void whatWeThinkOfAStateStaysInTheMinistry(String field) {
        Sensitivity sensitivity = fields().filter(f -> f.getDeclaringRecord() == TargetState.class && f.getName().equals(field))
                .findFirst().orElseThrow().getAnnotation(Sensitive.class).value();

        assertFalse(sensitivity.seenIn(Edition.HAND_OVER));
        assertFalse(sensitivity.seenIn(Edition.IMPLEMENTER));
        assertFalse(sensitivity.seenIn(Edition.PUBLIC));
    }

    @Test
    void theInternalEditionSeesAll() {
        fields().forEach(f -> assertTrue(f.getAnnotation(Sensitive.class).value().seenIn(Edition.INTERNAL), f.toString()));
    }
}
