package demarche.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.plan.id.ItemId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsTest {
    @Test
    void thePiecesOfAnItemAreFoundAgainAfterEveryChange() {
        ItemId night = new ItemId("night-desk");
        var activities = Items.of(List.of(Activity.titled(new ItemId("b"), night, "Second"), Activity.titled(new ItemId("a"), night, "First"),
                Activity.titled(new ItemId("c"), new ItemId("other"), "Elsewhere")));
        Address programme = new Address(Kind.PROGRAMME, night);

        List<Activity> before = activities.piecesOf(programme);
        List<Activity> after = activities.without(new ItemId("a")).with(Activity.titled(new ItemId("d"), night, "Third")).piecesOf(programme);

        assertEquals(List.of("First", "Second"), before.stream().map(Activity::title).toList());
        assertEquals(List.of("Second", "Third"), after.stream().map(Activity::title).toList());
        assertEquals(List.of(), activities.piecesOf(new Address(Kind.PROGRAMME, new ItemId("none"))));
    }
}
