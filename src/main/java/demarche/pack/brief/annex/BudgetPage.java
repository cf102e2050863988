package demarche.pack.brief.annex;

import demarche.insight.money.Budget;
import demarche.insight.money.By;
import demarche.insight.money.Key;
import demarche.insight.money.MoneyWords;
import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Quote;
import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Sum;
import demarche.insight.money.sum.Tally;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cell;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.plan.BudgetLine;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the programmes for the state cost, line by line, with the sums of each currency, all of it in one, and the rates it was told by. Only an edition
/// that may see every field of a budget line has it.
public final class BudgetPage {
    private final Ground ground;
    private final MoneyWords words;
    private final Texts texts;
    private final Budget budget;

    private BudgetPage(Ground ground) {
        this.ground = ground;
        this.words = new MoneyWords(ground.request().locale(), ground.reference());
        this.texts = words.texts();
        Set<ItemId> programmes = ground.programmes().stream().map(Programme::id).collect(Collectors.toSet());
        this.budget = Budget.of(ground.plan(), ground.facts(), programmes::contains);
    }

    public static Optional<Section> of(Ground ground) {
        var page = new BudgetPage(ground);
        return ground.mayTell(Kind.BUDGET_LINE) && !page.budget.isEmpty() ? Optional.of(page.section()) : Optional.empty();
    }

    /// The money of one programme in a sentence; empty where there is none, or the edition may not see it.
    static Optional<String> sentence(Ground ground, Programme programme) {
        var words = new MoneyWords(ground.request().locale(), ground.reference());
        Budget budget = Budget.of(ground.plan(), ground.facts(), programme.id()::equals);
        return ground.mayTell(Kind.BUDGET_LINE) && !budget.isEmpty() ? Optional.of(words.sentence(budget.total())) : Optional.empty();
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(texts.get("budget.brief.title"), texts.get(ground.plan().head().sample() ? "budget.brief.line.sample" : "budget.brief.line", ground.stateName())));
        blocks.add(lines());
        blocks.add(Block.Paragraph.of(texts.get("budget.brief.state", ground.stateName(), words.sentence(ofState()))));
        blocks.add(new Block.Note(Phrase.of(words.rule(By.STATE))));
        if (!budget.quotes().isEmpty()) blocks.add(new Block.Note(rates()));
        return new Section(ground.id("annex-budget"), "M", texts.get("budget.brief.title"), Thumb.LOOK_UP, blocks);
    }

    private Figures ofState() {
        return budget.by(By.STATE).stream().filter(g -> g.key().equals(new Key.State(ground.iso3()))).findFirst().orElseThrow().figures();
    }

    private Table lines() {
        var rows = new ArrayList<Table.Line>();
        for (Programme programme : ground.programmes()) {
            List<Item> entries = budget.entries().stream().filter(e -> e.within().equals(Optional.of(programme.address())))
                    .sorted(Comparator.comparing((Item e) -> e instanceof BudgetLine line ? line.year().orElse(Integer.MAX_VALUE) : Integer.MAX_VALUE).thenComparing(Item::id)).toList();
            if (entries.isEmpty()) continue;
            rows.add(new Table.Part(texts.get("budget.brief.programme", ground.sheet(programme), programme.title())));
            entries.forEach(entry -> rows.add(row(entry)));
        }
        rows.add(new Table.Part(texts.get("budget.all")));
        Figures total = budget.total();
        total.currencies().forEach(c -> rows.add(sum(c.getCurrencyCode(), total, c)));
        budget.currency().filter(c -> !total.currencies().equals(List.of(c))).ifPresent(c -> rows.add(whole(texts.get("budget.lines.whole", c.getCurrencyCode()), total)));
        return new Table(Optional.empty(), Table.Size.DENSE, List.of(Column.of(texts.get("budget.line.title"), 42), Column.of(words.by(By.YEAR), 11), Column.of(texts.get("budget.line.funder"), 25),
                Column.numeric(words.stage(Stage.PLANNED), 30), Column.numeric(words.stage(Stage.COMMITTED), 30), Column.numeric(words.stage(Stage.SPENT), 30)), rows);
    }

    private Table.Line row(Item entry) {
        if (!(entry instanceof BudgetLine line)) return activity(entry);
        String funder = line.funder().map(f -> words.funderInShort(f, ground.plan())).orElseGet(() -> texts.get("budget.lines.no-funder"));
        return Cells.of(Phrase.of(line.title()), Phrase.of(line.year().map(y -> Integer.toString(y)).orElse("–")), Phrase.of(funder), amount(line.planned()), amount(line.committed()), amount(line.spent()));
    }

    private Table.Line activity(Item activity) {
        Tally planned = budget.of(activity).planned();
        String title = ground.plan().activities().find(activity.id()).orElseThrow().title();
        return Cells.of(Phrase.of(title), Phrase.of("–"), Phrase.of(texts.get("budget.lines.activity")), Phrase.none().whole(words.money(planned.each())), Phrase.of("–"), Phrase.of("–"));
    }

    private Phrase amount(Optional<Money> money) {
        return money.map(Sum::of).map(sum -> Phrase.none().whole(words.money(sum))).orElseGet(() -> Phrase.of("–"));
    }

    private Table.Line sum(String title, Figures total, Currency currency) {
        return sums(title, Stream.of(total.planned(), total.committed(), total.spent()).map(t -> t.in(currency)).toList());
    }

    private Table.Line whole(String title, Figures total) {
        return sums(title, List.of(total.planned().whole(), total.committed().whole(), total.spent().whole()));
    }

    private Table.Line sums(String title, List<Optional<Sum>> sums) {
        Stream<Cell> amounts = sums.stream().map(sum -> new Cell(sum.map(s -> Phrase.none().strong(words.money(s))).orElseGet(() -> Phrase.of("–")), 1));
        return new Cells(Stream.concat(Stream.of(new Cell(Phrase.none().strong(title), 3)), amounts).toList());
    }

    /// Each as it was written down, with its day and its source; a currency that is told over another names the rates of both steps.
    private Phrase rates() {
        Phrase told = Phrase.of(texts.get("budget.figures.rates"));
        for (Quote quote : budget.quotes()) {
            told = told.words(quote.isCross() ? " " + texts.get("budget.brief.over", quote.from().getCurrencyCode(), quote.over().getCurrencyCode()) : "");
            for (Quote.Step step : quote.steps()) told = told.words(" " + texts.get("budget.brief.rate", words.rate(step.rate()), ground.days().day(step.rate().day())))
                    .cited(ground.cite(step.rate().source(), step.rate().day())).words(".");
        }
        return told;
    }
}
