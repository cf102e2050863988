package demarche.ui.programmes.risks;

import demarche.insight.risk.RiskTable;
import demarche.insight.risk.RiskWords;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.programmes.part.Sheet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.util.Subscription;

/// All risks of the plan: those of its programmes, and those that belong to none.
public final class PlanRisksSheet implements Sheet {
    private final Desk desk;
    private final RisksViewModel model;
    private final RiskListCard list;
    private final HeatCard heat;

    public PlanRisksSheet(TakeBack takeBack, RiskWords words) {
        desk = takeBack.desk();
        model = new RisksViewModel(takeBack, words, RisksViewModel.Scope.plan());
        list = new RiskListCard(model);
        heat = new HeatCard(model);
    }

    @Override
    public String id() {
        return "risks";
    }

    @Override
    public String title() {
        return model.words().texts().get("risks.sheet.plan");
    }

    @Override
    public List<Node> main() {
        return List.of(list.card());
    }

    @Override
    public List<Node> side() {
        return new ArrayList<>(heat.cards());
    }

    /// Shows the risk in the form.
    public void choose(ItemId risk) {
        model.choose(risk);
    }

    @Override
    public Subscription follow() {
        return Subscription.combine(desk.sightProperty().subscribe(_ -> show()), model.chosenProperty().subscribe(_ -> show()));
    }

    private void show() {
        desk.sightProperty().get().ifPresent(sight -> {
            RiskTable table = model.table(sight);
            list.show(table);
            heat.show(table);
        });
    }
}
