package demarche.ui.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Rewording;
import demarche.insight.answer.AnswerSheet;
import demarche.plan.OwnNarrative;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.support.Fx;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the list lets pass, what review asks for, and how words of our own come and go.
class AnswersViewModelTest {
    @TempDir
    Path folder;
    private GivenAnswers given;
    private AnswersViewModel model;
    private Drafting drafting;

    @BeforeEach
    void open() {
        given = GivenAnswers.in(folder);
        model = given.model();
        drafting = new Drafting(model, new TakeBack(given.given().desk(), (sentence, undo) -> {
            given.told().add(sentence);
            given.undos().add(undo);
        }));
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void aKindShowsItsOwnAlone() {
        filter(Filter.ALL.withKind(Optional.of(NarrativeKind.INCENTIVE)));

        Set<NarrativeKind> kinds = lines().stream().map(AnswersViewModel.Line::kind).collect(Collectors.toSet());

        assertEquals(Set.of(NarrativeKind.INCENTIVE), kinds);
    }

    @Test
    void aStateShowsWhatItVoicedOrWasHeardToSay() {
        filter(Filter.ALL.withRaisedBy(Optional.of(new Iso3("URY"))));

        assertTrue(ids().contains(GivenAnswers.ARTICLE_32B));
    }

    @Test
    void aCodeFindsItsAnswerFirst() {
        filter(Filter.ALL.withWords("32"));

        assertEquals(GivenAnswers.ARTICLE_32B, ids().getFirst());
    }

    @Test
    void anOwnAnswerOlderThanTheLimitIsForReview() {
        filter(Filter.ALL.withReviewDue(true));

        assertEquals(List.of(new NarrativeId("own-old")), ids());
    }

    @Test
    void aLongerLimitTakesItOffTheList() {
        filter(Filter.ALL.withReviewDue(true));

        Fx.run(() -> model.monthsProperty().set(12));

        assertEquals(List.of(), ids());
    }

    @Test
    void stillHoldsSetsTheDayAndCanBeTakenBack() {
        Fx.run(() -> model.open(new NarrativeId("own-old")));

        Fx.run(() -> drafting.stillHolds(sheet()));
        Optional<LocalDate> then = sheet().checked();
        Fx.run(() -> given.undos().getLast().run());

        assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), then);
        assertEquals(Optional.of(LocalDate.of(2026, 2, 3)), sheet().checked());
    }

    @Test
    void ourWordsBeginWithTheReferencesAndStandForThem() {
        Fx.run(() -> model.open(GivenAnswers.INVITATION));
        AnswerSheet before = sheet();

        Fx.run(() -> drafting.takeOver(before));

        OwnNarrative own = model.own().orElseThrow();
        assertEquals(Optional.of(GivenAnswers.INVITATION), own.stands());
        assertEquals(before.reply(), sheet().reply());
        assertEquals(before.evidence(), sheet().evidence());
    }

    @Test
    void deletingOurWordsGivesBackTheReferences() {
        Fx.run(() -> model.open(GivenAnswers.ARTICLE_32B));
        OwnNarrative own = model.own().orElseThrow();

        Fx.run(() -> drafting.delete(own));

        assertTrue(sheet().own().isEmpty());
        assertTrue(sheet().reply().answer().orElseThrow().contains("remote hacking"));
    }

    @Test
    void aNewAnswerIsChosenAndCountsAsCheckedToday() {
        Fx.run(() -> assertEquals(Optional.empty(), drafting.begin(NarrativeKind.CONCERN, "Who pays for the unit?")));

        assertEquals("Who pays for the unit?", sheet().narrative().statement());
        assertFalse(Fx.call(() -> model.isDue(sheet())));
    }

    @Test
    void anAnswerWithoutAStatementIsRefusedInASentence() {
        Optional<String> refused = Fx.call(() -> drafting.begin(NarrativeKind.CONCERN, "  "));

        assertTrue(refused.isPresent());
    }

    @Test
    void earlierWordsComeFromTheLog() {
        Fx.run(() -> drafting.change(GivenAnswers.OLD, o -> o.withAnswer("Name the case.")));
        var earlier = new ArrayList<Rewording>();

        Fx.run(() -> drafting.earlier(GivenAnswers.OLD, earlier::addAll));

        assertEquals(List.of("answer", "Name the case only where the listener’s prosecutor knows it.", "Name the case."),
                List.of(earlier.getFirst().field(), earlier.getFirst().before(), earlier.getFirst().after()));
    }

    @Test
    void whatIsCopiedCarriesItsSources() {
        Fx.run(() -> model.open(GivenAnswers.ARTICLE_32B));

        String copied = Fx.call(model::copied);

        assertTrue(copied.contains("What is fair: The concern is real") && copied.contains("T-CY Guidance Note 3"), copied);
    }

    private void filter(Filter filter) {
        Fx.run(() -> model.filterProperty().set(filter));
    }

    private List<AnswersViewModel.Line> lines() {
        return Fx.call(model::lines);
    }

    private List<NarrativeId> ids() {
        return lines().stream().map(AnswersViewModel.Line::id).toList();
    }

    private AnswerSheet sheet() {
        return Fx.call(() -> model.sheet().orElseThrow());
    }
}
