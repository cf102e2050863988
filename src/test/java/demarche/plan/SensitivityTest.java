package demarche.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.handling.Edition;
import demarche.plan.handling.Sensitive;
import demarche.plan.handling.Sensitivity;
import demarche.plan.part.Part;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SensitivityTest {

    static Stream<RecordComponent> fields() {
        return Arrays.stream(Item.class.getPermittedSubclasses()).flatMap(SensitivityTest::fields);
    }

    private static Stream<RecordComponent> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).flatMap(c -> Part.class.isAssignableFrom(c.getType()) ? fields(c.getType()) : Stream.of(c));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldSaysHowFarItMayTravel(RecordComponent field) {
        assertNotNull(field.getAnnotation(Sensitive.class), field.toString());
    }

    static Stream<RecordComponent> judgements() {
        var whole = Set.of(Assessment.class, Forecast.class, Hearing.class, OwnFact.class, OwnNarrative.class, AcceptedGap.class, Encounter.class, Risk.class, RightsAnswer.class);
        var ofTargets = Set.of("decisionAsked", "priority", "concerns");
        return fields().filter(f -> !f.getName().equals("id"))
                .filter(f -> whole.contains(f.getDeclaringRecord()) || f.getDeclaringRecord() == TargetState.class && ofTargets.contains(f.getName()));
    }

    @ParameterizedTest
    @MethodSource("judgements")
    void whatWeThinkOfAStateStaysInTheMinistry(RecordComponent field) {
        Sensitivity sensitivity = field.getAnnotation(Sensitive.class).value();

        assertFalse(sensitivity.seenIn(Edition.HAND_OVER));
        assertFalse(sensitivity.seenIn(Edition.IMPLEMENTER));
        assertFalse(sensitivity.seenIn(Edition.PUBLIC));
    }

    @Test
    void theInternalEditionSeesAll() {
        fields().forEach(f -> assertTrue(f.getAnnotation(Sensitive.class).value().seenIn(Edition.INTERNAL), f.toString()));
    }
}
