package demarche.ui.programmes.budget.part;

import demarche.insight.money.Budget;
import demarche.insight.money.By;
import demarche.insight.money.CostEach;
import demarche.insight.money.Key;
import demarche.insight.money.MoneyWords;
import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Quote;
import demarche.insight.money.sum.Stage;
import demarche.insight.money.sum.Tally;
import demarche.plan.Activity;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What all of it comes to: planned, committed, spent, what is still to be found, what a participant costs, and the rates it was told by.
public final class FiguresCard {
    private final MoneyWords words;
    private final Texts texts;
    private final VBox figures = Style.styled(new VBox(), Style.MONEY_FIGURES);
    private final VBox foot = Style.styled(new VBox(), Style.GAP_4);
    private final Predicate<Quote> told;
    private final Card card;

    /// @param told which of the rates it tells: those that are not told beside it anyway
    public FiguresCard(MoneyWords words, Predicate<Quote> told) {
        this.words = words;
        this.told = told;
        this.texts = words.texts();
        card = Card.of(texts.get("budget.figures.title")).body(figures, foot);
    }

    public Card card() {
        return card;
    }

    /// @param activities of what the budget is of
    public void show(Budget budget, List<Activity> activities) {
        Figures total = budget.total();
        var lines = new ArrayList<Node>();
        lines.add(line(words.stage(Stage.PLANNED), total.planned(), Optional.empty()));
        lines.add(line(words.stage(Stage.COMMITTED), total.committed(), percent(total.committed(), total.planned())));
        lines.add(line(words.stage(Stage.SPENT), total.spent(), percent(total.spent(), total.planned())));
        lines.add(line(texts.get("budget.figures.gap"), total.gap(), percent(total.gap(), total.planned())));
        budget.by(By.FUNDER).stream().filter(g -> g.key() instanceof Key.Unsaid).findFirst()
                .ifPresent(g -> lines.add(line(texts.get("budget.figures.no-funder"), g.figures().planned(), percent(g.figures().planned(), total.planned()))));
        lines.add(each(texts.get("budget.figures.each.planned"), CostEach.planned(total, activities)));
        lines.add(each(texts.get("budget.figures.each.spent"), CostEach.spent(total, activities)));
        figures.getChildren().setAll(lines);
        foot.getChildren().setAll(rates(budget));
    }

    private Node line(String name, Tally tally, Optional<String> part) {
        List<String> sums = tally.whole().map(List::of).orElse(tally.each()).stream().map(words::money).toList();
        Node line = pair(name, sums.isEmpty() ? List.of(texts.get("budget.figures.nothing")) : sums, part);
        if (tally.apart().isEmpty()) return line;
        return new VBox(line, Words.caption(texts.get("budget.figures.apart", words.money(tally.apart())), Style.ATTENTION));
    }

    private Node each(String name, CostEach each) {
        String value = each.each().map(words::money).orElseGet(() -> texts.get("budget.figures.each.unknown"));
        var of = texts.get(each.uncounted() == 0 ? "budget.figures.each.of" : "budget.figures.each.of.some", each.people(), each.uncounted());
        return new VBox(pair(name, List.of(value), Optional.empty()), Words.caption(of));
    }

    /// @param amounts one under the other
    private Node pair(String name, List<String> amounts, Optional<String> part) {
        Label label = Words.wrapped(part.map(p -> texts.get("budget.figures.part", name, p)).orElse(name), Style.MUTED);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var column = new VBox();
        column.setAlignment(Pos.TOP_RIGHT);
        column.setMinWidth(Region.USE_PREF_SIZE);
        amounts.forEach(amount -> column.getChildren().add(Words.line(amount, Style.STRONG)));
        return Style.styled(new HBox(label, column), Style.GAP_8);
    }

    private Optional<String> percent(Tally part, Tally whole) {
        return part.whole().flatMap(p -> whole.whole().filter(w -> w.amount().signum() > 0)
                .map(w -> texts.get("budget.percent", p.amount().multiply(BigDecimal.valueOf(100)).divide(w.amount(), 0, RoundingMode.HALF_EVEN).toPlainString())));
    }

    private List<Node> rates(Budget budget) {
        var rates = new ArrayList<Node>();
        if (budget.currency().isEmpty() && !budget.isEmpty()) rates.add(Words.caption(texts.get("budget.figures.no-currency"), Style.ATTENTION));
        if (!budget.quotes().isEmpty()) rates.add(Words.caption(texts.get("budget.figures.rates")));
        budget.quotes().stream().filter(told).forEach(quote -> rates.add(new VBox(Words.caption(words.rate(quote)), SourceMark.of(words.source(quote)))));
        return rates;
    }
}
