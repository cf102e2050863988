package demarche.ui.programmes.budget.lines;

import demarche.insight.money.Budget;
import demarche.insight.money.MoneyWords;
import demarche.plan.Activity;
import demarche.plan.BudgetLine;
import demarche.plan.Organisation;
import demarche.plan.Plan;
import demarche.plan.choice.CostCategory;
import demarche.plan.choice.OrganisationType;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import demarche.text.Folding;
import demarche.ui.desk.TakeBack;
import demarche.ui.programmes.budget.part.Currencies;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The money of the open programme, and the line of it that is being written.
final class LinesViewModel {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    /// What a line can name.
    ///
    /// @param names of the funders and the activities, so that a changed one is seen
    record Choices(List<Optional<ItemId>> funders, List<Optional<Iso3>> states, List<Optional<ItemId>> activities, List<String> names) {}

    private final OpenProgramme open;
    private final MoneyWords words;
    private final TakeBack takeBack;
    private final ObjectProperty<Optional<ItemId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    LinesViewModel(OpenProgramme open, MoneyWords words, TakeBack takeBack) {
        this.open = open;
        this.words = words;
        this.takeBack = takeBack;
    }

    MoneyWords words() {
        return words;
    }

    /// The line, or the activity with a cost of its own, that is chosen in the table.
    ObjectProperty<Optional<ItemId>> chosenProperty() {
        return chosen;
    }

    Budget budget(Now now) {
        return Budget.of(now.plan(), now.facts(), now.programme().id()::equals);
    }

    Choices choices(Now now) {
        Plan plan = now.plan();
        Collator collator = Collator.getInstance(words.texts().locale());
        Stream<ItemId> funders = plan.organisations().stream().sorted(Comparator.comparing(Organisation::title, collator)).map(Organisation::id);
        Stream<Iso3> states = now.programme().states().stream().sorted(Comparator.comparing(words::state, collator));
        Stream<ItemId> activities = plan.activitiesOf(now.programme().id()).sorted(Comparator.comparing((Activity a) -> a.starts().orElse(LocalDate.MAX)).thenComparing(Activity::id)).map(Activity::id);
        List<String> names = Stream.concat(plan.organisations().stream().map(Organisation::title), plan.activitiesOf(now.programme().id()).map(Activity::title)).toList();
        return new Choices(orNone(funders), orNone(states), orNone(activities), names);
    }

    List<Currency> currencies() {
        return Currencies.of(open.desk().plan());
    }

    private static <T> List<Optional<T>> orNone(Stream<T> all) {
        return Stream.concat(Stream.of(Optional.<T>empty()), all.map(Optional::of)).toList();
    }

    String funder(Optional<ItemId> id) {
        return id.map(i -> words.funder(i, open.desk().plan())).orElseGet(() -> words.texts().get("budget.line.funder.none"));
    }

    String activity(Optional<ItemId> id) {
        return id.flatMap(open.desk().plan().activities()::find).map(Activity::title).orElseGet(() -> words.texts().get("budget.line.activity.none"));
    }

    String state(Optional<Iso3> state) {
        return state.map(words::state).orElseGet(() -> words.texts().get("budget.line.state.none"));
    }

    Optional<BudgetLine> chosenLine() {
        return chosen.get().flatMap(id -> open.nowProperty().get().flatMap(now -> now.plan().budgetLines().find(id)));
    }

    /// The chosen activity, as long as no line names it.
    Optional<Activity> chosenActivity() {
        return chosen.get().flatMap(id -> open.nowProperty().get().flatMap(now -> now.plan().activities().find(id)));
    }

    /// Begins a line of this year and shows it in the form.
    Optional<String> add(String title) {
        ItemId programme = open.programme().orElseThrow().id();
        return begin(id -> BudgetLine.titled(id, programme, title).withYear(Optional.of(open.desk().planDay().getYear())));
    }

    /// A line that says what the activity costs, in its place.
    Optional<String> lineOf(Activity activity) {
        return begin(id -> BudgetLine.titled(id, activity.programme(), activity.title()).withActivity(Optional.of(activity.id()))
                .withYear(activity.starts().or(activity::ends).map(LocalDate::getYear)).withPlanned(activity.delivery().cost()));
    }

    private Optional<String> begin(java.util.function.Function<ItemId, BudgetLine> line) {
        ItemId id = ItemId.random();
        Optional<String> refusal = open.editPlan(plan -> plan.with(line.apply(id)));
        if (refusal.isEmpty()) chosen.set(Optional.of(id));
        return refusal;
    }

    Optional<String> title(String title) {
        return edit(line -> line.withTitle(title));
    }

    Optional<String> category(CostCategory category) {
        return edit(line -> line.withCategory(category));
    }

    /// @param year four figures, or nothing
    Optional<String> year(String year) {
        if (year.isEmpty()) return edit(line -> line.withYear(Optional.empty()));
        boolean isYear = year.matches("\\d{4}") && Integer.parseInt(year) >= EARLIEST && Integer.parseInt(year) <= LATEST;
        return isYear ? edit(line -> line.withYear(Optional.of(Integer.parseInt(year)))) : Optional.of(words.texts().get("budget.line.year.unclear", year));
    }

    Optional<String> funder(ItemId funder) {
        return edit(line -> line.withFunder(Optional.of(funder)));
    }

    Optional<String> noFunder() {
        return edit(line -> line.withFunder(Optional.empty()));
    }

    Optional<String> forState(Optional<Iso3> state) {
        return edit(line -> line.withState(state));
    }

    Optional<String> forActivity(Optional<ItemId> activity) {
        return edit(line -> line.withActivity(activity));
    }

    Optional<String> planned(Optional<Money> money) {
        return edit(line -> line.withPlanned(money));
    }

    Optional<String> committed(Optional<Money> money) {
        return edit(line -> line.withCommitted(money));
    }

    Optional<String> spent(Optional<Money> money) {
        return edit(line -> line.withSpent(money));
    }

    /// Brings an organisation into the plan and lets it pay the chosen line, in one edit. One of that name is taken as it is.
    Optional<String> newFunder(String name) {
        Optional<Organisation> known = open.desk().plan().organisations().stream().filter(o -> Folding.tight(o.title()).equals(Folding.tight(name))).findFirst();
        if (known.isPresent()) return funder(known.get().id());
        ItemId id = ItemId.random();
        return open.editPlan(plan -> line(plan).map(line -> plan.with(Organisation.titled(id, name).withType(OrganisationType.DONOR)).with(line.withFunder(Optional.of(id)))).orElse(plan));
    }

    private Optional<BudgetLine> line(Plan plan) {
        return chosen.get().flatMap(plan.budgetLines()::find);
    }

    private Optional<String> edit(UnaryOperator<BudgetLine> change) {
        return open.editPlan(plan -> line(plan).map(line -> plan.with(change.apply(line))).orElse(plan));
    }

    /// At once; the way back is offered.
    void delete(BudgetLine line) {
        chosen.set(Optional.empty());
        takeBack.without(line, words.texts().get("budget.line.deleted", line.title()));
    }
}
