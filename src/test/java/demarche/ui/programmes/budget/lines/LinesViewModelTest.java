package demarche.ui.programmes.budget.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.money.MoneyWords;
import demarche.plan.BudgetLine;
import demarche.plan.Organisation;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesViewModelTest {
    private static final ItemId PROGRAMME = new ItemId("evidence-that-travels");
    private static final ItemId TRIAL = new ItemId("evidence-that-travels-3");

    @TempDir
    Path folder;
    private Desk desk;
    private OpenProgramme open;
    private LinesViewModel model;
    private final List<Runnable> undos = new ArrayList<>();

    @BeforeEach
    void aProgrammeIsOpen() {
        desk = GivenDesk.in(folder).withPlan(Sample.load("global-mechanism-2026").plan()).desk();
        open = new OpenProgramme(desk, new Wording(Texts.of("programmes", Locale.UK), new Days(Locale.UK), desk.reference()));
        model = new LinesViewModel(open, new MoneyWords(Locale.UK, desk.reference()), new TakeBack(desk, (_, undo) -> undos.add(undo)));
        open.open(PROGRAMME);
        open.follow();
    }

    @Test
    void aNewLineIsOfTheYearOfThePlanAndStandsInTheForm() {
        model.add("Translators");

        BudgetLine line = model.chosenLine().orElseThrow();
        assertEquals("Translators", line.title());
        assertEquals(Optional.of(2026), line.year());
        assertEquals(PROGRAMME, line.programme());
    }

    @Test
    void aNewFunderIsAddedAndPaysInOneEdit() {
        model.add("Translators");
        Plan before = desk.plan();

        model.newFunder("Lantern Fund");

        Organisation fund = desk.plan().organisations().stream().filter(o -> o.title().equals("Lantern Fund")).findFirst().orElseThrow();
        assertEquals(Optional.of(fund.id()), model.chosenLine().orElseThrow().funder());
        desk.undo();
        assertEquals(before, desk.plan());
    }

    @Test
    void aFunderOfThatNameIsTakenAsItIs() {
        model.add("Translators");
        int organisations = desk.plan().organisations().size();

        model.newFunder("HARBOUR  trust");

        assertEquals(Optional.of(new ItemId("funder-harbour")), model.chosenLine().orElseThrow().funder());
        assertEquals(organisations, desk.plan().organisations().size());
    }

    @Test
    void aYearThatIsNoneIsToldAndNotKept() {
        model.add("Translators");

        assertTrue(model.year("next").isPresent());
        assertTrue(model.year("1204").isPresent());
        assertEquals(Optional.of(2026), model.chosenLine().orElseThrow().year());
    }

    @Test
    void aDeletedLineComesBack() {
        model.add("Translators");
        BudgetLine line = model.chosenLine().orElseThrow();
        model.delete(line);
        assertFalse(desk.plan().budgetLines().find(line.id()).isPresent());

        undos.getLast().run();

        assertEquals(Optional.of(line), desk.plan().budgetLines().find(line.id()));
    }

    @Test
    void aLineTakesThePlaceOfTheCostOfItsActivity() {
        desk.edit(plan -> plan.activities().find(new ItemId("evidence-that-travels-1")).map(a -> plan.with(a.withDelivery(a.delivery().withCost(Optional.of(Money.parse("900.00 EUR")))))).orElseThrow());
        var before = model.budget(open.nowProperty().get().orElseThrow()).total().planned();

        model.lineOf(desk.plan().activities().find(new ItemId("evidence-that-travels-1")).orElseThrow());

        assertEquals(before, model.budget(open.nowProperty().get().orElseThrow()).total().planned());
        assertEquals(Optional.of(Money.parse("900.00 EUR")), model.chosenLine().orElseThrow().planned());
    }

    @Test
    void theRowsEndWithASumForEachCurrencyAndAllToldInOne() {
        var now = open.nowProperty().get().orElseThrow();

        List<LineRow> rows = new LineRows(model.budget(now), now.plan(), model.words()).rows();

        assertEquals(List.of("In all, EUR", "In all, USD", "All told in EUR"), rows.stream().filter(LineRow::isSum).map(LineRow::title).toList());
        assertEquals("EUR\u00A0125,623.42", rows.getLast().planned());
    }

    @Test
    void theFormKeepsAnAmountThatNamesItsCurrency() {
        model.chosenProperty().set(Optional.of(new ItemId("evidence-that-travels-money-1")));
        LineForm form = Fx.call(() -> new LineForm(model, model.choices(open.nowProperty().get().orElseThrow())));
        Fx.run(() -> form.show(model.chosenLine().orElseThrow()));

        Fx.run(() -> write(form, "line-spent", "21,500.25 chf"));

        assertEquals(Optional.of(Money.parse("21500.25 CHF")), model.chosenLine().orElseThrow().spent());
    }

    @Test
    void theFormTellsAnAmountWithTooManyPlaces() {
        model.chosenProperty().set(Optional.of(new ItemId("evidence-that-travels-money-1")));
        Optional<Money> before = model.chosenLine().orElseThrow().spent();
        LineForm form = Fx.call(() -> new LineForm(model, model.choices(open.nowProperty().get().orElseThrow())));
        Fx.run(() -> form.show(model.chosenLine().orElseThrow()));

        Fx.run(() -> write(form, "line-spent", "100.5 JPY"));

        assertEquals(before, model.chosenLine().orElseThrow().spent());
        assertTrue(Fx.call(() -> form.lookup("#line-spent-problem") != null));
    }

    private static void write(LineForm form, String field, String text) {
        var input = (javafx.scene.control.TextField) form.lookup("#" + field);
        input.setText(text);
        input.fireEvent(new javafx.event.ActionEvent());
    }

    @Test
    void aLineNamesOneOfTheActivities() {
        model.add("Court room");

        model.forActivity(Optional.of(TRIAL));

        assertEquals("Mock trial on electronic evidence", model.activity(model.chosenLine().orElseThrow().activity()));
    }
}
