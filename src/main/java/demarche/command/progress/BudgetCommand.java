package demarche.command.progress;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.money.Budget;
import demarche.insight.money.By;
import demarche.insight.money.Finding;
import demarche.insight.money.MoneyWords;
import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Sum;
import demarche.insight.money.sum.Tally;
import demarche.library.LibraryProblem;
import demarche.plan.Plan;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// The exact sums of a plan's money, grouped, with the rates they were converted by.
@Command(name = "budget")
public final class BudgetCommand extends Task {
    private static final String NONE = "–";

    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--by", paramLabel = "GROUP", converter = Words.class)
    private By by = By.PROGRAMME;

    public BudgetCommand(Context context) {
        super(context);
    }

    /// `state` for [By#STATE], and so on.
    static final class Words implements ITypeConverter<By> {
        @Override
        public By convert(String word) {
            return Arrays.stream(By.values()).filter(by -> by.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("category, debate, funder, programme, state or year"));
        }
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Plan open = new PlanSource(context).open(plan).plan();
        Budget budget = Budget.of(open, context.reference().on(open.day(context.today())).with(open));
        var words = new MoneyWords(context.locale(), context.reference());
        if (context.printer().isJson()) context.printer().json(new BudgetShape(budget, open, words).of(by));
        else print(budget, open, words);
    }

    private void print(Budget budget, Plan open, MoneyWords words) {
        Texts texts = words.texts();
        context.printer().line(budget.currency().map(c -> texts.get("budget.command.told", open.title(), c.getCurrencyCode())).orElseGet(() -> texts.get("budget.command.told.none", open.title())));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.by(by), texts.get("budget.currency"), words.stage(Stage.PLANNED), words.stage(Stage.COMMITTED), words.stage(Stage.SPENT)));
        budget.by(by).forEach(group -> rows.addAll(rows(words.name(group.key(), by, open), group.figures(), budget)));
        rows.addAll(rows(texts.get("budget.all"), budget.total(), budget));
        List<List<String>> aligned = aligned(rows);
        context.printer().table(aligned.getFirst(), aligned.subList(1, aligned.size()));
        if (!words.rule(by).isEmpty()) context.printer().line(words.rule(by));
        budget.quotes().forEach(q -> context.printer().line(texts.get("budget.command.rate", words.rate(q), words.source(q))));
        Finding.all(budget).forEach(finding -> context.printer().line(words.sentence(finding, open)));
    }

    /// Amounts end under each other.
    private static List<List<String>> aligned(List<List<String>> rows) {
        int widest = rows.stream().flatMap(row -> row.subList(2, row.size()).stream()).mapToInt(String::length).max().orElse(0);
        return rows.stream().map(row -> IntStream.range(0, row.size()).mapToObj(i -> i < 2 ? row.get(i) : " ".repeat(widest - row.get(i).length()) + row.get(i)).toList()).toList();
    }

    /// One for the currency that sums are told in, and one for each that stands apart; one for each currency where sums are told in none.
    private static List<List<String>> rows(String name, Figures figures, Budget budget) {
        var rows = new ArrayList<List<String>>();
        budget.currency().ifPresent(c -> rows.add(row(name, c, figures, t -> t.whole().stream().toList())));
        List<Currency> others = budget.currency().isPresent() ? figures.apart() : figures.currencies();
        others.forEach(c -> rows.add(row(name, c, figures, Tally::each)));
        return rows;
    }

    private static List<String> row(String name, Currency currency, Figures figures, Function<Tally, List<Sum>> of) {
        return List.of(name, currency.getCurrencyCode(), amount(currency, of.apply(figures.planned())), amount(currency, of.apply(figures.committed())), amount(currency, of.apply(figures.spent())));
    }

    private static String amount(Currency currency, List<Sum> sums) {
        Optional<Sum> there = sums.stream().filter(s -> s.currency().equals(currency)).findFirst();
        return there.map(Sum::plain).orElse(NONE);
    }
}
