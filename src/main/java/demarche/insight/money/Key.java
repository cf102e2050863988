package demarche.insight.money;

import demarche.plan.choice.CostCategory;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.topic.Debate;
import java.util.Locale;

/// What a group of money has in common.
public sealed interface Key {
    /// What it is spent on.
    record Category(CostCategory category) implements Key {}

    /// The budget year.
    record Year(int year) implements Key {}

    /// The organisation that pays.
    record Funder(ItemId organisation) implements Key {}

    record State(Iso3 iso3) implements Key {}

    record Programme(ItemId id) implements Key {}

    record OneDebate(Debate debate) implements Key {}

    /// The plan does not say.
    record Unsaid() implements Key {}

    /// As scripts read it: ids and codes; empty where the plan does not say.
    default String code() {
        return switch (this) {
            case Category(CostCategory category) -> category.name().toLowerCase(Locale.ROOT);
            case Year(int year) -> Integer.toString(year);
            case Funder(ItemId organisation) -> organisation.value();
            case State(Iso3 iso3) -> iso3.code();
            case Programme(ItemId id) -> id.value();
            case OneDebate(Debate debate) -> debate.code();
            case Unsaid() -> "";
        };
    }
}
