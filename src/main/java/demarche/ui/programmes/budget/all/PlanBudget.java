package demarche.ui.programmes.budget.all;

import demarche.insight.money.MoneyWords;
import demarche.insight.money.sum.Quote;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.programmes.budget.part.FiguresCard;
import demarche.ui.programmes.budget.part.FindingsCard;
import demarche.ui.programmes.part.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The money of all programmes: grouped, against the board, in one currency as far as rates lead to it.
public final class PlanBudget implements Sheet {
    public static final String ID = "budget";

    /// What leads out of the sheet.
    ///
    /// @param openLine opens a line of the budget of a programme
    public record Doors(Consumer<ItemId> openProgramme, BiConsumer<ItemId, ItemId> openLine) {}

    private final PlanBudgetViewModel model;
    private final GroupsCard groups;
    private final WeighedCard weighed;
    private final FiguresCard figures;
    private final FindingsCard findings;
    private final RatesCard rates;
    private final Card none;
    private final VBox main = new VBox();

    /// @param locale the language of the window
    public PlanBudget(Desk desk, Locale locale, TakeBack takeBack, Doors doors) {
        var words = new MoneyWords(locale, desk.reference());
        model = new PlanBudgetViewModel(desk, words, takeBack);
        groups = new GroupsCard(model, doors.openProgramme());
        weighed = new WeighedCard(words);
        figures = new FiguresCard(words, Quote::isCross);
        findings = new FindingsCard(words, finding -> words.sentence(finding, desk.plan()), line -> doors.openLine().accept(line.programme(), line.id()));
        rates = new RatesCard(model, desk::planDay);
        none = Card.withoutTitle().flush(new EmptyState(words.texts().get("budget.none"), words.texts().get("budget.none.sentence")));
        Style.styled(main, Style.PAGE_COLUMN);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return model.words().texts().get("budget.sheet");
    }

    @Override
    public List<Node> main() {
        return List.of(main);
    }

    @Override
    public List<Node> side() {
        return List.of(figures.card(), rates.card(), findings.card());
    }

    @Override
    public Subscription follow() {
        return Subscription.combine(model.ledgerProperty().subscribe(ledger -> ledger.ifPresent(this::show)), model.follow());
    }

    private void show(Ledger ledger) {
        var cards = new ArrayList<Node>();
        if (ledger.budget().isEmpty()) cards.add(none);
        else cards.addAll(List.of(groups.card(), weighed.card()));
        if (!main.getChildren().equals(cards)) main.getChildren().setAll(cards);
        groups.show(ledger);
        weighed.show(ledger.weighed());
        figures.show(ledger.budget(), ledger.plan().activities().stream().toList());
        findings.show(ledger.findings());
        rates.show(ledger);
    }
}
