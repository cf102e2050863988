package demarche.pack.brief.annex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.money.Budget;
import demarche.pack.block.Block;
import demarche.pack.block.Run;
import demarche.pack.block.Section;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Request;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a brief tells of money, and to whom.
@Execution(ExecutionMode.CONCURRENT)
class BudgetPageTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Plan PLAN = Sample.load("global-mechanism-2026").plan();

    @Test
    void everyLineOfTheProgrammesStandsOnThePageWithTheSums() {
        String said = said(page(PLAN, "GTM", Edition.INTERNAL).orElseThrow());

        for (String line : List.of("Trainers for judges", "USD\u00A011,860.75", "USD\u00A046,700.00", "All told in EUR", "EUR\u00A0125,623.42")) assertTrue(said.contains(line), () -> line + " in " + said);
    }

    @Test
    void theSheetOfAProgrammeSaysItsMoney() {
        Ground ground = ground(PLAN, "GTM", Edition.INTERNAL);
        Programme programme = ground.programmes().getFirst();

        String sentence = BudgetPage.sentence(ground, programme).orElseThrow();

        assertTrue(sentence.contains(Budget.of(PLAN, ground.facts(), programme.id()::equals).total().planned().whole().map(s -> s.plain().substring(4)).orElseThrow()), sentence);
    }

    @ParameterizedTest
    @EnumSource(value = Edition.class, names = {"HAND_OVER", "PUBLIC"})
    void noEditionForThePartnerOrThePublicHasMoney(Edition edition) {
        assertEquals(Optional.empty(), page(PLAN, "GTM", edition));
        assertEquals(Optional.empty(), BudgetPage.sentence(ground(PLAN, "GTM", edition), PLAN.programmes().stream().findFirst().orElseThrow()));
    }

    @Test
    void aStateWithoutMoneyHasNoPage() {
        assertEquals(Optional.empty(), page(PLAN, "BOL", Edition.INTERNAL));
    }

    private static Ground ground(Plan plan, String state, Edition edition) {
        return new Ground(new Request(plan, REFERENCE.on(plan.head().asOf().orElseThrow()), new Iso3(state), Locale.ENGLISH, edition));
    }

    private static Optional<Section> page(Plan plan, String state, Edition edition) {
        return BudgetPage.of(ground(plan, state, edition));
    }

    private static String said(Section section) {
        return section.blocks().stream().filter(Table.class::isInstance).map(Block.class::cast).map(b -> (Table) b).flatMap(t -> t.lines().stream()).map(BudgetPageTest::words).collect(Collectors.joining("\n"));
    }

    private static String words(Table.Line line) {
        return switch (line) {
            case Table.Part(String heading) -> heading;
            case Table.Cells(var cells) -> cells.stream().flatMap(c -> c.phrase().runs().stream()).map(BudgetPageTest::words).collect(Collectors.joining(" | "));
        };
    }

    private static String words(Run run) {
        return switch (run) {
            case Run.Words(String text) -> text;
            case Run.Strong(String text) -> text;
            case Run.Struck(String text) -> text;
            case Run.Whole(String text) -> text;
            case Run.Aside _, Run.In _, Run.StrongIn _, Run.Choice _, Run.Cited _, Run.PageOf _, Run.NewLine _ -> "";
        };
    }
}
