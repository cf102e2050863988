package demarche.ui.programmes.results;

import demarche.insight.result.Framework;
import demarche.insight.result.IndicatorSearch;
import demarche.insight.result.Line;
import demarche.insight.result.ResultWords;
import demarche.insight.result.Shortfall;
import demarche.insight.result.Shortfalls;
import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Measurement;
import demarche.plan.Plan;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import demarche.reference.practice.Indicator;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.form.Refusals;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.OpenProgramme.Now;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The results of the open programme, and every way to change them. Knows no controls.
public final class ResultsViewModel {
    private final OpenProgramme open;
    private final TakeBack takeBack;
    private final ResultWords words;
    private final Refusals refusals;

    public ResultsViewModel(OpenProgramme open, TakeBack takeBack, Locale locale) {
        this.open = open;
        this.takeBack = takeBack;
        this.words = ResultWords.in(locale);
        this.refusals = Refusals.in(locale);
    }

    ResultWords words() {
        return words;
    }

    OpenProgramme open() {
        return open;
    }

    Framework framework(Now now) {
        return Framework.of(now.plan(), now.programme(), now.facts().day());
    }

    List<Shortfall> shortfalls(Framework framework) {
        return Shortfalls.of(framework, words);
    }

    /// What a result of a level may lead to: any of its own level or a later one, but not what leads to it.
    static List<Line> onward(Framework framework, Line line) {
        return framework.lines().stream().filter(l -> l.result().level().compareTo(line.result().level()) >= 0).filter(l -> !leads(framework, l, line)).toList();
    }

    private static boolean leads(Framework framework, Line from, Line to) {
        Optional<Line> at = Optional.of(from);
        for (int steps = 0; at.isPresent() && steps <= framework.lines().size(); steps++) {
            if (at.get().result().id().equals(to.result().id())) return true;
            at = at.get().next().flatMap(n -> framework.line(n.id()));
        }
        return false;
    }

    /// A new result, which leads to the only one of the next level if it is not said to what.
    ///
    /// @return the result, or why there is none
    Made addResult(ResultLevel level, String statement, Optional<ItemId> leadsTo) {
        Now now = open.nowProperty().get().orElseThrow();
        ItemId id = next(now.plan().results().stream().filter(r -> r.programme().equals(now.programme().id())).map(Item::id));
        Optional<ItemId> to = leadsTo.or(() -> onlyNext(framework(now), level));
        Optional<String> refusal = edit(plan -> plan.with(Result.stating(id, now.programme().id(), level, statement).withLeadsTo(to)));
        return new Made(id, refusal);
    }

    /// What was begun.
    ///
    /// @param refusal why it was not
    record Made(ItemId id, Optional<String> refusal) {}

    private static Optional<ItemId> onlyNext(Framework framework, ResultLevel level) {
        if (level == ResultLevel.IMPACT) return Optional.empty();
        List<Line> next = framework.lines(ResultLevel.values()[level.ordinal() + 1]).toList();
        return next.size() == 1 ? Optional.of(next.getFirst().result().id()) : Optional.empty();
    }

    /// Sorts after its siblings, so that what is added later stands later.
    private static ItemId next(Stream<ItemId> siblings) {
        return siblings.max(Comparator.naturalOrder()).map(ItemId::after).orElseGet(ItemId::random);
    }

    Made addIndicator(ItemId result, String statement) {
        ItemId id = nextIndicator(result);
        return new Made(id, edit(plan -> plan.with(ResultIndicator.stating(id, result, statement))));
    }

    Made takeOver(ItemId result, Indicator indicator) {
        ItemId id = nextIndicator(result);
        return new Made(id, edit(plan -> plan.with(IndicatorSearch.taken(indicator, id, result))));
    }

    private ItemId nextIndicator(ItemId result) {
        return next(open.desk().plan().indicators().stream().filter(i -> i.result().equals(result)).map(Item::id));
    }

    /// Takes an indicator over into the first result of its level that has none, or else the first; where there is no such result, one to be worded is begun.
    public void takeUp(Indicator indicator) {
        Now now = open.nowProperty().get().orElseThrow();
        Framework framework = framework(now);
        List<Line> level = framework.lines(indicator.level()).toList();
        Optional<Line> line = level.stream().filter(l -> l.gauges().isEmpty()).findFirst().or(() -> level.stream().findFirst());
        Result result = line.map(Line::result).orElseGet(() -> toWord(framework, indicator.level()));
        ResultIndicator taken = IndicatorSearch.taken(indicator, nextIndicator(result.id()), result.id());
        UnaryOperator<Plan> there = plan -> (line.isPresent() ? plan : plan.with(result)).with(taken);
        Item begun = line.isPresent() ? taken : result;
        takeBack.edit(there, plan -> plan.without(begun), words.texts().get("results.taken", words.brief(indicator.statement())));
    }

    private Result toWord(Framework framework, ResultLevel level) {
        ItemId id = next(framework.lines().stream().map(l -> l.result().id()));
        return Result.stating(id, framework.programme().id(), level, words.texts().get("results.to-word", words.level(level))).withLeadsTo(onlyNext(framework, level));
    }

    Made addFigure(ItemId indicator, LocalDate day, BigDecimal value, String evidence) {
        ItemId id = ItemId.random();
        return new Made(id, edit(plan -> plan.with(Measurement.of(id, indicator, day, value).withEvidence(evidence).withAuthor(open.desk().author()))));
    }

    Optional<String> result(ItemId id, UnaryOperator<Result> change) {
        return edit(plan -> plan.results().find(id).map(r -> plan.with(change.apply(r))).orElse(plan));
    }

    Optional<String> indicator(ItemId id, UnaryOperator<ResultIndicator> change) {
        return edit(plan -> plan.indicators().find(id).map(i -> plan.with(change.apply(i))).orElse(plan));
    }

    Optional<String> measurement(ItemId id, UnaryOperator<Measurement> change) {
        return edit(plan -> plan.measurements().find(id).map(m -> plan.with(change.apply(m))).orElse(plan));
    }

    /// Says which result an activity serves.
    Optional<String> serve(ItemId activity, Optional<ItemId> result) {
        return edit(plan -> plan.activities().find(activity).map(a -> plan.with(serving(a, result))).orElse(plan));
    }

    private static Activity serving(Activity activity, Optional<ItemId> result) {
        return activity.withDelivery(activity.delivery().withOutput(result));
    }

    private Optional<String> edit(UnaryOperator<Plan> change) {
        return refusals.trying(() -> open.desk().edit(change));
    }

    /// With its indicators and figures; activities that served it serve nothing, and what led to it leads nowhere. The way back is offered.
    void delete(Result result) {
        Plan before = open.desk().plan();
        List<Item> pieces = before.whole(result);
        UnaryOperator<Plan> there = plan -> {
            Plan less = plan.without(result);
            for (Item loose : loose(plan, result.id())) less = less.with(loosened(loose));
            return less;
        };
        List<Item> tied = loose(before, result.id());
        takeBack.edit(there, plan -> with(with(plan, pieces), tied), words.texts().get("results.result.deleted", words.brief(result.statement())));
    }

    private static List<Item> loose(Plan plan, ItemId result) {
        return Stream.<Item>concat(plan.activities().stream().filter(a -> a.delivery().output().filter(result::equals).isPresent()),
                plan.results().stream().filter(r -> r.leadsTo().filter(result::equals).isPresent() && !r.id().equals(result))).toList();
    }

    private static Item loosened(Item item) {
        return item instanceof Activity a ? serving(a, Optional.empty()) : ((Result) item).withLeadsTo(Optional.empty());
    }

    void delete(ResultIndicator indicator) {
        takeBack.without(indicator, words.texts().get("results.indicator.deleted", words.brief(indicator.statement())));
    }

    void delete(Measurement measurement) {
        takeBack.without(measurement, words.texts().get("results.figure.deleted", words.days().day(measurement.day())));
    }

    private static Plan with(Plan plan, List<Item> items) {
        Plan more = plan;
        for (Item item : items) more = more.with(item);
        return more;
    }
}
