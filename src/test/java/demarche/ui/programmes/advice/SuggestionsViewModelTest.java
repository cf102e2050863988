package demarche.ui.programmes.advice;

import static demarche.insight.GivenPlan.programme;
import static demarche.insight.GivenPlan.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Programme;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the suggestions of the editor say, and what taking one up hands on.
class SuggestionsViewModelTest {
    private static final Facts TODAY = Reference.load().on(LocalDate.of(2026, 11, 20));
    private final Programme evidence = programme("evidence", "KEN", "cc-evidence", "cc-judicial", "cc-forensics");
    private final List<String> taken = new ArrayList<>();
    private final SuggestionsViewModel model = new SuggestionsViewModel(Locale.UK,
            new SuggestionsViewModel.Steps(topic -> taken.add(topic.value()), type -> taken.add(type.name()), indicator -> taken.add(indicator.id().value()), debate -> debate.code()));

    private List<Suggested> of(Subject subject) {
        return model.of(subject, with(evidence), evidence, TODAY);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everySuggestionHasItsReasonAndItsSource(Subject subject) {
        List<Suggested> all = of(subject);

        assertFalse(all.isEmpty());
        assertTrue(all.stream().noneMatch(s -> s.reason().isBlank() || s.source().isBlank()));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void noSourceIsLaterThanTheDay(Subject subject) {
        Facts then = Reference.load().on(LocalDate.of(2020, 1, 15));

        List<Suggested> all = model.of(subject, with(evidence), evidence, then);

        assertTrue(all.stream().noneMatch(s -> s.source().matches(".*202[1-9].*") || s.source().isBlank()), all.toString());
    }

    @Test
    void aTopicIsHandedOnToBeAdded() {
        Suggested first = of(Subject.TOPICS).getFirst();

        first.step().run();

        assertEquals(1, taken.size());
        assertFalse(evidence.topics().keySet().stream().anyMatch(t -> t.value().equals(taken.getFirst())));
    }

    @Test
    void anActivityIsHandedOnByItsKind() {
        Suggested first = of(Subject.ACTIVITIES).getFirst();

        first.step().run();

        assertEquals(List.of("Mock trial"), taken);
        assertEquals("2-3 days; 20-30 judges, prosecutors, defence and police", first.detail());
    }

    @Test
    void anIndicatorIsHandedOnToTheResults() {
        Suggested trials = of(Subject.INDICATORS).stream().filter(s -> s.name().equals("Mock trials completed")).findFirst().orElseThrow();

        trials.step().run();

        assertEquals("Output, in events; CMM D4, GFCE C", trials.detail());
        assertEquals(List.of("ind-mock-trials"), taken);
    }
}
