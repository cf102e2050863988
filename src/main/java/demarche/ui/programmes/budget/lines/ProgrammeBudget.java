package demarche.ui.programmes.budget.lines;

import demarche.insight.money.Budget;
import demarche.insight.money.Finding;
import demarche.insight.money.MoneyWords;
import demarche.plan.BudgetLine;
import demarche.plan.id.ItemId;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.programmes.budget.part.FiguresCard;
import demarche.ui.programmes.budget.part.FindingsCard;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.Sheet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The money of the open programme: its lines, what they come to, and what an auditor would ask.
public final class ProgrammeBudget implements Sheet {
    public static final String ID = "budget";
    private static final double NARROWEST = 330;
    private final OpenProgramme open;
    private final LinesViewModel model;
    private final LinesCard lines;
    private final FiguresCard figures;
    private final FindingsCard findings;
    private final List<Node> main;

    public ProgrammeBudget(OpenProgramme open, TakeBack takeBack) {
        this.open = open;
        var words = new MoneyWords(open.wording().texts().locale(), open.wording().reference());
        model = new LinesViewModel(open, words, takeBack);
        lines = new LinesCard(model);
        figures = new FiguresCard(words, _ -> true);
        findings = new FindingsCard(words, words::sentence, line -> choose(line.id()));
        main = List.of(lines.card(), new EvenColumns(NARROWEST, 14, figures.card(), findings.card()));
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
        return main;
    }

    /// Shows a line in the form.
    public void choose(ItemId line) {
        model.chosenProperty().set(Optional.of(line));
    }

    @Override
    public Subscription follow() {
        return Subscription.combine(open.nowProperty().subscribe(now -> now.ifPresent(this::show)),
                model.chosenProperty().subscribe(_ -> open.nowProperty().get().ifPresent(lines::show)));
    }

    private void show(Now now) {
        if (model.chosenLine().map(BudgetLine::programme).filter(p -> !p.equals(now.programme().id())).isPresent()) model.chosenProperty().set(Optional.empty());
        lines.show(now);
        Budget budget = model.budget(now);
        figures.show(budget, now.plan().activitiesOf(now.programme().id()).toList());
        findings.show(Finding.all(budget));
    }
}
