package demarche.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.choice.ResultLevel;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final ItemId P = new ItemId("p");
    private static final Programme PROGRAMME = Programme.titled(P, "Night desk");

    private static Plan plan(Item... items) {
        return Plan.of(PlanHead.titled(new ItemId("plan"), "A plan", Handling.AMBER), List.of(items));
    }

    @Test
    void aProgrammeTakesWhatIsAPieceOfItAndOfItsPieces() {
        Plan plan = plan(PROGRAMME, Activity.titled(new ItemId("a"), P, "Workshop"), BudgetLine.titled(new ItemId("b"), P, "Travel"),
                Result.stating(new ItemId("r"), P, ResultLevel.OUTPUT, "A law"), ResultIndicator.stating(new ItemId("i"), new ItemId("r"), "Articles drafted"),
                Measurement.of(new ItemId("m"), new ItemId("i"), LocalDate.EPOCH, BigDecimal.ONE), Activity.titled(new ItemId("other"), new ItemId("q"), "Visit"));

        Plan less = plan.without(PROGRAMME);

        assertEquals("plan other", less.items().map(i -> i.id().value()).collect(Collectors.joining(" ")));
        assertEquals(6, plan.whole(PROGRAMME).size());
    }

    @Test
    void anItemOfAnotherKindWithTheSameIdStays() {
        Result result = Result.stating(P, P, ResultLevel.OUTPUT, "A law");
        Plan plan = plan(PROGRAMME, Activity.titled(new ItemId("a"), P, "Workshop"), result);

        Plan less = plan.without(result);

        assertTrue(less.programmes().find(P).isPresent());
        assertEquals(1, less.activities().size());
    }
}
