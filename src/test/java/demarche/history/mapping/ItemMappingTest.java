package demarche.history.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.mapping.BadField.Fault;
import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import demarche.support.RandomItems;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

class ItemMappingTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindComesBackAsItWent(Kind kind) throws BadField {
        for (int seed = 0; seed < 50; seed++) {
            Item item = new RandomItems(new Random(seed)).item(kind, new ItemId("x"));

            assertEquals(item, ItemMapping.of(kind).read(item.id(), ItemMapping.write(item)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"begins, 25:00, NOT_A_TIME", "zone, Nowhere/Else, NOT_A_ZONE", "cost, 12.345 EUR, NOT_AN_ID", "cost, 12.34 XXY, NOT_AN_ID", "cost, 1e9 EUR, NOT_AN_ID"})
    void whatAnActivityCannotHoldIsRefusedWithItsField(String field, String value, Fault fault) {
        ObjectNode body = ItemMapping.write(Activity.titled(new ItemId("a"), new ItemId("p"), "Workshop"));
        body.put(field, value);

        var bad = assertThrows(BadField.class, () -> ItemMapping.of(Kind.ACTIVITY).read(new ItemId("a"), body));

        assertEquals("/" + field, bad.pointer());
        assertEquals(fault, bad.fault());
    }

    @ParameterizedTest
    @CsvSource({"planned, -1", "planned, 1000001", "weeks_before, 1.5"})
    void aCountIsAWholeNumberWithinBounds(String field, String value) {
        ObjectNode body = ItemMapping.write(Activity.titled(new ItemId("a"), new ItemId("p"), "Workshop"));
        body.put(field, new java.math.BigDecimal(value));

        var bad = assertThrows(BadField.class, () -> ItemMapping.of(Kind.ACTIVITY).read(new ItemId("a"), body));

        assertEquals(Fault.NOT_A_NUMBER, bad.fault());
        assertTrue(bad.pointer().endsWith(field));
    }
}
