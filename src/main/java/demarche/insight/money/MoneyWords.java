package demarche.insight.money;

import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Quote;
import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Sum;
import demarche.insight.money.sum.Tally;
import demarche.plan.BudgetLine;
import demarche.plan.ExchangeRate;
import demarche.plan.Organisation;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.CostCategory;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.text.Amounts;
import demarche.text.Days;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the window, the brief and the command line say about money.
public final class MoneyWords {
    private final Texts texts;
    private final Amounts amounts;
    private final Days days;
    private final Reference reference;

    public MoneyWords(Locale locale, Reference reference) {
        this.texts = Texts.of("budget", locale);
        this.amounts = new Amounts(locale);
        this.days = new Days(locale);
        this.reference = reference;
    }

    public Texts texts() {
        return texts;
    }

    public Amounts amounts() {
        return amounts;
    }

    public Days days() {
        return days;
    }

    public String money(Sum sum) {
        return amounts.money(sum.amount(), sum.currency());
    }

    /// Each in its currency, with a plus sign between that is no sum: nothing is added that takes a rate.
    public String money(List<Sum> sums) {
        return sums.stream().map(this::money).collect(Collectors.joining(" + "));
    }

    public String number(Sum sum) {
        return amounts.number(sum.amount());
    }

    public String name(Key key, By by, Plan plan) {
        return switch (key) {
            case Key.Category(CostCategory category) -> category(category);
            case Key.Year(int year) -> Integer.toString(year);
            case Key.Funder(ItemId id) -> funder(id, plan);
            case Key.State(Iso3 iso3) -> state(iso3);
            case Key.Programme(ItemId id) -> plan.programmes().find(id).map(Programme::title).orElseGet(this::gone);
            case Key.OneDebate(Debate debate) -> debate(debate);
            case Key.Unsaid() -> unsaid(by);
        };
    }

    public String funder(ItemId id, Plan plan) {
        return plan.organisations().find(id).map(Organisation::title).orElseGet(this::gone);
    }

    /// By its acronym, where it has one.
    public String funderInShort(ItemId id, Plan plan) {
        return plan.organisations().find(id).map(Organisation::acronym).filter(a -> !a.isBlank()).orElseGet(() -> funder(id, plan));
    }

    private String gone() {
        return texts.get("budget.key.gone");
    }

    public String state(Iso3 iso3) {
        return reference.state(iso3).map(s -> s.name(texts.locale())).orElse(iso3.code());
    }

    private String unsaid(By by) {
        return switch (by) {
            case CATEGORY -> texts.get("budget.key.no-category");
            case YEAR -> texts.get("budget.key.no-year");
            case FUNDER -> texts.get("budget.key.no-funder");
            case STATE -> texts.get("budget.key.no-state");
            case PROGRAMME -> gone();
            case DEBATE -> texts.get("budget.key.no-debate");
        };
    }

    public String by(By by) {
        return switch (by) {
            case CATEGORY -> texts.get("budget.by.category");
            case YEAR -> texts.get("budget.by.year");
            case FUNDER -> texts.get("budget.by.funder");
            case STATE -> texts.get("budget.by.state");
            case PROGRAMME -> texts.get("budget.by.programme");
            case DEBATE -> texts.get("budget.by.debate");
        };
    }

    /// How money is shared among the groups; empty where each amount belongs to one.
    public String rule(By by) {
        return switch (by) {
            case CATEGORY, YEAR, FUNDER, PROGRAMME -> "";
            case STATE -> texts.get("budget.rule.state");
            case DEBATE -> texts.get("budget.rule.debate");
        };
    }

    public String stage(Stage stage) {
        return switch (stage) {
            case PLANNED -> texts.get("budget.stage.planned");
            case COMMITTED -> texts.get("budget.stage.committed");
            case SPENT -> texts.get("budget.stage.spent");
        };
    }

    public String category(CostCategory category) {
        return switch (category) {
            case STAFF -> texts.get("budget.category.staff");
            case EXPERTS -> texts.get("budget.category.experts");
            case TRAVEL -> texts.get("budget.category.travel");
            case VENUE -> texts.get("budget.category.venue");
            case EQUIPMENT -> texts.get("budget.category.equipment");
            case MATERIALS -> texts.get("budget.category.materials");
            case INTERPRETATION -> texts.get("budget.category.interpretation");
            case GRANTS -> texts.get("budget.category.grants");
            case EVALUATION -> texts.get("budget.category.evaluation");
            case OVERHEAD -> texts.get("budget.category.overhead");
            case OTHER -> texts.get("budget.category.other");
        };
    }

    private String debate(Debate debate) {
        return switch (debate) {
            case CYBER_NORMS -> texts.get("budget.debate.cyber-norms");
            case CYBERCRIME -> texts.get("budget.debate.cybercrime");
            case BUDAPEST_CONVENTION -> texts.get("budget.debate.budapest-convention");
            case UN_CYBERCRIME_CONVENTION -> texts.get("budget.debate.un-cybercrime-convention");
            case INTERNATIONAL_LAW -> texts.get("budget.debate.international-law");
            case CONFIDENCE_BUILDING -> texts.get("budget.debate.confidence-building");
            case CAPACITY_BUILDING -> texts.get("budget.debate.capacity-building");
            case HUMAN_RIGHTS -> texts.get("budget.debate.human-rights");
            case ICT_DEVELOPMENT -> texts.get("budget.debate.ict-development");
        };
    }

    /// Planned, committed and spent in one sentence.
    public String sentence(Figures figures) {
        return texts.get("budget.sentence", told(figures.planned()), told(figures.committed()), told(figures.spent()));
    }

    private String told(Tally tally) {
        String whole = tally.whole().map(this::money).orElseGet(() -> tally.isNothing() ? texts.get("budget.figures.nothing") : money(tally.each()));
        return tally.apart().isEmpty() ? whole : texts.get("budget.sentence.apart", whole, money(tally.apart()));
    }

    /// The line is named with its programme.
    public String sentence(Finding finding, Plan plan) {
        return sentence(finding, line -> plan.programmes().find(line.programme()).map(p -> texts.get("budget.line.of", p.title(), line.title())).orElse(line.title()));
    }

    /// Where the programme is plain.
    public String sentence(Finding finding) {
        return sentence(finding, BudgetLine::title);
    }

    private String sentence(Finding finding, Function<BudgetLine, String> name) {
        return switch (finding) {
            case Finding.OverPlan(BudgetLine line, Sum over) -> texts.get("budget.finding.over-plan", name.apply(line), money(over));
            case Finding.OverCommitment(BudgetLine line, Sum over) -> texts.get("budget.finding.over-commitment", name.apply(line), money(over));
            case Finding.CommittedOverPlan(BudgetLine line, Sum over) -> texts.get("budget.finding.committed-over-plan", name.apply(line), money(over));
            case Finding.NoFunder(BudgetLine line, Optional<Sum> planned) when planned.isPresent() -> texts.get("budget.finding.no-funder", name.apply(line), money(planned.get()));
            case Finding.NoFunder(BudgetLine line, _) -> texts.get("budget.finding.no-funder.open", name.apply(line));
            case Finding.OldRate(ExchangeRate rate) -> texts.get("budget.finding.old-rate", rate(rate), days.day(rate.day()));
            case Finding.NoRate(var from, var into) -> texts.get("budget.finding.no-rate", from.getCurrencyCode(), into.getCurrencyCode());
        };
    }

    /// The rates as they were written down, one after the other.
    public String rate(Quote quote) {
        String rates = quote.steps().stream().map(Quote.Step::rate).map(this::rate).collect(Collectors.joining("; "));
        return quote.isCross() ? texts.get("budget.rate.cross", quote.from().getCurrencyCode(), quote.over().getCurrencyCode(), rates) : rates;
    }

    public String rate(ExchangeRate rate) {
        return texts.get("budget.rate.told", rate.from().getCurrencyCode(), amounts.number(rate.rate()), rate.to().getCurrencyCode());
    }

    /// Whose rates they are and of which days.
    public String source(Quote quote) {
        return quote.steps().stream().map(Quote.Step::rate).map(this::source).distinct().collect(Collectors.joining("; "));
    }

    public String source(ExchangeRate rate) {
        return texts.get("budget.rate.source", rate.source(), days.day(rate.day()));
    }

    public String sentence(Weighed weighed) {
        return texts.get("budget.weighed.sentence", state(weighed.state()), weighed.percent(), weighed.rank());
    }

    /// @param of how many target states there are
    public String reason(Weighed weighed, int of) {
        return switch (weighed.verdict()) {
            case LITTLE -> texts.get("budget.weighed.little", weighed.byRank(), weighed.byMoney(), of);
            case MUCH -> texts.get("budget.weighed.much", weighed.byRank(), weighed.byMoney(), of);
            case FITS -> texts.get("budget.weighed.fits", weighed.byRank(), weighed.byMoney(), of);
        };
    }
}
