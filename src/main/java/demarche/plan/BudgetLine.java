package demarche.plan;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.CostCategory;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import demarche.plan.money.Money;
import java.util.Optional;

/// Money for one thing of a programme: planned, committed and spent, each in the currency it is counted in.
///
/// @param programme the programme it belongs to
/// @param title never blank
/// @param year the budget year
/// @param funder the organisation that pays
/// @param state the state it is for; empty: all of the programme
/// @param activity the activity it pays for
public record BudgetLine(@Sensitive(OPEN) ItemId id, @Sensitive(DELIVERY) ItemId programme, @Sensitive(DELIVERY) String title,
        @Sensitive(DELIVERY) CostCategory category, @Sensitive(DELIVERY) Optional<Integer> year, @Sensitive(DELIVERY) Optional<ItemId> funder,
        @Sensitive(DELIVERY) Optional<Iso3> state, @Sensitive(DELIVERY) Optional<ItemId> activity, @Sensitive(DELIVERY) Optional<Money> planned,
        @Sensitive(DELIVERY) Optional<Money> committed, @Sensitive(DELIVERY) Optional<Money> spent) implements Item {

    public BudgetLine {
        Limits.title(title);
        Limits.count(year);
    }

    /// A line without any money yet.
    public static BudgetLine titled(ItemId id, ItemId programme, String title) {
        return new BudgetLine(id, programme, title, CostCategory.OTHER, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    @Override
    public Kind kind() {
        return Kind.BUDGET_LINE;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.PROGRAMME, programme));
    }

    public BudgetLine withProgramme(ItemId programme) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }

    public BudgetLine withTitle(String title) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }

    public BudgetLine withCategory(CostCategory category) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }

    public BudgetLine withYear(Optional<Integer> year) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }

    public BudgetLine withFunder(Optional<ItemId> funder) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }

    public BudgetLine withState(Optional<Iso3> state) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }

    public BudgetLine withActivity(Optional<ItemId> activity) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }

    public BudgetLine withPlanned(Optional<Money> planned) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }

    public BudgetLine withCommitted(Optional<Money> committed) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }

    public BudgetLine withSpent(Optional<Money> spent) {
        return new BudgetLine(id, programme, title, category, year, funder, state, activity, planned, committed, spent);
    }
}
