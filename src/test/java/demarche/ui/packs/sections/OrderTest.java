package demarche.ui.packs.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.plan.choice.BriefPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which sections a pack has, and in which order.
class OrderTest {
    @Test
    void aPackThatKeepsNothingHasAllInTheUsualOrder() {
        Order order = Order.of(List.of(), List.of());

        assertEquals(BriefPart.usual(), order.on());
        assertEquals(List.of(), order.kept());
    }

    @Test
    void whatIsLeftOutStandsWhereItUsuallyWould() {
        Order order = Order.of(List.of(BriefPart.STEER, BriefPart.COVER), List.of());

        assertEquals(List.of(BriefPart.DAY_SHEET, BriefPart.STEER, BriefPart.POINTS, BriefPart.ANSWERS), order.all().subList(0, 4));
        assertEquals(BriefPart.COVER, order.all().getLast());
        assertEquals(List.of(BriefPart.STEER, BriefPart.COVER), order.kept());
    }

    @Test
    void theOrderOfATemplateIsSeenInWhatWasDrawn() {
        Order order = Order.of(List.of(), List.of(BriefPart.FACTS, BriefPart.COVER));

        assertTrue(order.all().indexOf(BriefPart.FACTS) < order.all().indexOf(BriefPart.COVER));
        assertTrue(order.isOn(BriefPart.MAP));
    }

    @Test
    void theLastSectionCannotBeTakenOut() {
        Order order = Order.of(List.of(BriefPart.STEER), List.of());

        assertFalse(order.canSwitch(BriefPart.STEER));
        assertTrue(order.canSwitch(BriefPart.COVER));
    }

    @Test
    void switchingTwiceIsAsBefore() {
        Order order = Order.of(List.of(), List.of());

        assertEquals(order, order.switched(BriefPart.PEOPLE).switched(BriefPart.PEOPLE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void howeverSectionsAreMovedNoneIsLostOrDoubledAndThoseOnStayOn(long seed) {
        var random = new Random(seed);
        Order order = Order.of(List.of(), List.of());
        var on = new HashSet<>(BriefPart.usual());

        for (int i = 0; i < 60; i++) {
            BriefPart part = BriefPart.usual().get(random.nextInt(BriefPart.usual().size()));
            if (random.nextBoolean()) order = order.moved(part, random.nextInt(-3, 25));
            else if (order.canSwitch(part)) {
                order = order.switched(part);
                if (!on.remove(part)) on.add(part);
            }
            Order read = Order.of(order.kept(), List.of());

            assertEquals(new HashSet<>(BriefPart.usual()), new HashSet<>(order.all()), "seed " + seed);
            assertEquals(BriefPart.usual().size(), order.all().size(), "seed " + seed);
            assertEquals(on, new HashSet<>(order.on()), "seed " + seed);
            assertEquals(new ArrayList<>(order.on()), read.on(), "seed " + seed);
        }
    }
}
