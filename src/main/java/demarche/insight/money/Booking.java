package demarche.insight.money;

import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Sum;
import demarche.plan.Item;
import demarche.plan.choice.CostCategory;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.topic.Debate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/// One place where the plan says money: a budget line, or an activity with a cost of its own that no line names. All sums are sums of these.
///
/// @param of       the line or the activity
/// @param category empty of an activity: its cost was not put under any
/// @param states   among whom its money is shared, in equal parts; empty: for no state in particular
/// @param topics   how many topics of each debate its money serves, in whose proportion it is shared; empty: none
record Booking(Item of, ItemId programme, Optional<CostCategory> category, Optional<Integer> year, Optional<ItemId> funder, SortedSet<Iso3> states,
        SortedMap<Debate, Integer> topics, Map<Stage, Amount> amounts) {

    /// Money as it was written down, and as it is told in the one currency, where there is a rate.
    record Amount(Sum money, Optional<Sum> converted) {}

    Optional<Amount> amount(Stage stage) {
        return Optional.ofNullable(amounts.get(stage));
    }
}
