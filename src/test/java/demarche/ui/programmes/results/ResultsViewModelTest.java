package demarche.ui.programmes.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.result.Framework;
import demarche.plan.Plan;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.IndicatorId;
import demarche.plan.id.ItemId;
import demarche.reference.practice.Indicator;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.TakeBack;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.Wording;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsViewModelTest {
    private static final ItemId DESK = new ItemId("night-desk");
    private static final ItemId STRATEGY = new ItemId("strategy-lusaka");
    @TempDir
    Path folder;
    private final List<Runnable> offered = new ArrayList<>();
    private GivenDesk given;
    private OpenProgramme open;
    private ResultsViewModel model;

    @BeforeEach
    void aSampleOnTheDesk() {
        Fx.run(() -> {
            given = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan());
            open = new OpenProgramme(given.desk(), new Wording(Texts.of("programmes", Locale.UK), new Days(Locale.UK), given.desk().reference()));
            model = new ResultsViewModel(open, new TakeBack(given.desk(), (_, undo) -> offered.add(undo)), Locale.UK);
            open.follow();
            open.open(DESK);
        });
    }

    @AfterEach
    void closed() {
        given.close();
    }

    private Plan plan() {
        return given.desk().plan();
    }

    private Framework framework() {
        return model.framework(open.nowProperty().get().orElseThrow());
    }

    private Indicator library(String id) {
        return given.desk().reference().indicators().stream().filter(i -> i.id().equals(new IndicatorId(id))).findFirst().orElseThrow();
    }

    @Test
    void aNewOutputLeadsToTheOnlyOutcomeAndStandsAfterTheOthers() {
        Fx.run(() -> model.addResult(ResultLevel.OUTPUT, "A handbook for the shift", Optional.empty()));

        var last = framework().lines().getLast();

        assertEquals("A handbook for the shift", last.result().statement());
        assertEquals(Optional.of(new ItemId("night-desk-o1")), last.result().leadsTo());
    }

    @Test
    void anIndicatorOfTheLibraryGoesToTheResultOfItsLevelAndComesBackOut() {
        Plan before = plan();

        Fx.run(() -> model.takeUp(library("ind-spontaneous")));

        ResultIndicator taken = plan().indicators().stream().filter(i -> i.library().equals(Optional.of(new IndicatorId("ind-spontaneous")))).findFirst().orElseThrow();
        assertEquals(new ItemId("night-desk-o1"), taken.result());
        assertEquals("reports a year", taken.unit() + " a year");
        Fx.run(offered.getFirst());
        assertEquals(before, plan());
    }

    @Test
    void whereNoResultOfItsLevelIsThereOneToBeWordedIsBegun() {
        Fx.run(() -> {
            open.open(STRATEGY);
            model.takeUp(library("ind-strategy"));
        });

        Result begun = framework().lines().getFirst().result();

        assertEquals("Outcome to be worded", begun.statement());
        assertEquals(1, framework().gauges().count());
    }

    @Test
    void aDeletedResultTakesItsIndicatorsAndLoosensWhatIsTiedToItAndAllComesBack() {
        Plan before = plan();
        Result output = before.results().find(new ItemId("night-desk-p2")).orElseThrow();

        Fx.run(() -> {
            model.delete(output);
            model.addIndicator(new ItemId("night-desk-p1"), "Another edit in between");
        });

        assertTrue(plan().indicators().find(new ItemId("night-desk-p2-i1")).isEmpty());
        assertTrue(plan().activities().find(new ItemId("night-desk-2")).orElseThrow().delivery().output().isEmpty());
        Fx.run(offered.getFirst());
        assertEquals(before.results(), plan().results());
        assertEquals(before.measurements(), plan().measurements());
        assertEquals(before.activities(), plan().activities());
    }

    @Test
    void whatLeadsToAResultIsNotOfferedAsItsWayOn() {
        var outcome = framework().line(new ItemId("night-desk-o1")).orElseThrow();

        List<ItemId> onward = ResultsViewModel.onward(framework(), outcome).stream().map(l -> l.result().id()).toList();

        assertEquals(List.of(new ItemId("night-desk-impact")), onward);
    }

    @Test
    void aFigureIsEnteredWithItsAuthor() {
        Fx.run(() -> model.addFigure(new ItemId("night-desk-p3-i1"), LocalDate.of(2026, 11, 20), BigDecimal.ONE, "Signed rule"));

        var gauge = framework().gauges().filter(g -> g.indicator().id().equals(new ItemId("night-desk-p3-i1"))).findFirst().orElseThrow();

        assertEquals("Ines Duarte", gauge.last().orElseThrow().author());
        assertFalse(model.shortfalls(framework()).stream().anyMatch(s -> s.item().equals(new ItemId("night-desk-p3-i1"))));
    }

    @Test
    void figuresAreReadStrictly() {
        var figures = new Figures(model.words());
        var asked = ResultIndicator.stating(new ItemId("i"), new ItemId("r"), "Is there a rule").withUnit("yes/no");

        assertEquals(new Figures.Typed.Figure(Optional.of(new BigDecimal("1200.5"))), figures.read(Optional.empty(), "1,200.5"));
        assertEquals(new Figures.Typed.Figure(Optional.of(new BigDecimal("-3"))), figures.read(Optional.empty(), "-3"));
        assertEquals(new Figures.Typed.Figure(Optional.empty()), figures.read(Optional.empty(), " "));
        assertEquals(new Figures.Typed.Figure(Optional.of(BigDecimal.ONE)), figures.read(Optional.of(asked), "Yes"));
        assertTrue(figures.read(Optional.empty(), "1,2") instanceof Figures.Typed.Unclear);
        assertTrue(figures.read(Optional.empty(), "12 people") instanceof Figures.Typed.Unclear);
    }
}
