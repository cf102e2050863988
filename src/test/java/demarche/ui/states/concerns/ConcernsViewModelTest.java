package demarche.ui.states.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.Hearing;
import demarche.plan.choice.Likelihood;
import demarche.plan.choice.Reception;
import demarche.plan.id.NarrativeId;
import demarche.ui.states.GivenStates;
import demarche.ui.states.concerns.ConcernsViewModel.Line;
import demarche.ui.states.facts.OpenState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The concerns of a state, who answers them and when they were heard.
class ConcernsViewModelTest {
    private static final Pattern LATER_THAN_15_JANUARY_2020 = Pattern.compile("\\b20(2[1-9]|[3-9]\\d)\\b|(Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 2020|UN Convention|Second Protocol");
    private static final NarrativeId ARTICLE_32B = new NarrativeId("con-sovereignty-32b");
    @TempDir
    Path folder;
    private GivenStates given;
    private OpenState open;
    private ConcernsViewModel model;

    private void opened(String sample) {
        given = GivenStates.of(sample, folder);
        open = given.open("GTM");
        model = new ConcernsViewModel(open);
    }

    @AfterEach
    void close() {
        given.close();
    }

    private List<Line> lines() {
        return model.lines(GivenStates.now(open));
    }

    private List<Hearing> heard() {
        return lines().stream().filter(l -> l.id().equals(ARTICLE_32B)).findFirst().orElseThrow().hearings();
    }

    @Test
    void anAnswerOf2020NamesNothingLater() {
        opened(GivenStates.OF_2020);

        assertTrue(lines().stream().noneMatch(l -> LATER_THAN_15_JANUARY_2020.matcher(l.answer() + l.source()).find()));
        assertTrue(model.find("").stream().noneMatch(c -> LATER_THAN_15_JANUARY_2020.matcher(c.title()).find()));
    }

    @Test
    void aConcernIsAnsweredOnlyWhereAProgrammeHereGivesTheAnswer() {
        opened(GivenStates.OF_2026);

        assertEquals("3 recorded, 1 answered", model.count(lines()));
        assertEquals("Evidence that travels", lines().stream().filter(Line::isAnswered).findFirst().orElseThrow().answeredBy());
    }

    @Test
    void concernsAreFoundRecordedJudgedAndRemoved() {
        opened(GivenStates.OF_2026);
        NarrativeId outdated = new NarrativeId("con-outdated");

        boolean offered = model.find("2001").stream().anyMatch(c -> c.value().equals(outdated));
        model.add(outdated);
        model.likelihood(outdated, Likelihood.CERTAIN);
        Likelihood recorded = GivenStates.now(open).target().orElseThrow().concerns().get(outdated);
        boolean offeredAgain = model.find("2001").stream().anyMatch(c -> c.value().equals(outdated));
        model.remove(outdated);

        assertTrue(offered);
        assertEquals(Likelihood.CERTAIN, recorded);
        assertFalse(offeredAgain);
        assertFalse(GivenStates.now(open).target().orElseThrow().concerns().containsKey(outdated));
    }

    @Test
    void whatWasHeardLastStandsFirst() {
        opened(GivenStates.OF_2026);

        assertEquals(List.of(Optional.of(LocalDate.of(2026, 10, 14)), Optional.of(LocalDate.of(2026, 3, 18))), heard().stream().map(Hearing::day).toList());
    }

    @Test
    void whatIsHeardIsOneEdit() {
        opened(GivenStates.OF_2026);
        var draft = new HearingDraft(open, GivenStates.now(open), ARTICLE_32B);
        draft.takeSaidBy("Supreme Court");
        draft.takeReception(Optional.of(Reception.WELL));
        draft.save();

        Hearing first = heard().getFirst();
        given.desk().undo();

        assertEquals("Supreme Court", first.saidBy());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), first.day());
        assertEquals(Optional.of(Reception.WELL), first.reception());
        assertEquals(2, heard().size());
    }

    @Test
    void nobodyCanHaveHeardAnythingAfterTheDayOfThePlan() {
        opened(GivenStates.OF_2026);
        var draft = new HearingDraft(open, GivenStates.now(open), ARTICLE_32B);

        assertEquals(Optional.of("This plan looks from 20 Nov 2026. Choose that day or an earlier one."), draft.takeDay(Optional.of(LocalDate.of(2027, 1, 1))));
    }
}
