package demarche.ui.programmes.risks;

import demarche.insight.rights.RightsSheet;
import demarche.insight.risk.RiskTable;
import demarche.insight.risk.RiskWords;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.ui.desk.TakeBack;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.Sheet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.util.Subscription;

/// What could go wrong in the open programme, and whether what it gives could be turned against rights.
public final class RisksSheet implements Sheet {
    private final OpenProgramme open;
    private final RisksViewModel model;
    private final RiskListCard list;
    private final HeatCard heat;
    private final RightsCard rights;

    public RisksSheet(OpenProgramme open, TakeBack takeBack) {
        this.open = open;
        var words = RiskWords.in(open.wording().texts().locale());
        model = new RisksViewModel(takeBack, words, RisksViewModel.Scope.open(() -> open.programme().map(Programme::id)));
        list = new RiskListCard(model);
        heat = new HeatCard(model);
        rights = new RightsCard(new RightsViewModel(open));
    }

    @Override
    public String id() {
        return "risks";
    }

    @Override
    public String title() {
        return model.words().texts().get("risks.sheet.open");
    }

    @Override
    public List<Node> main() {
        return List.of(list.card(), rights.card());
    }

    @Override
    public List<Node> side() {
        return new ArrayList<>(heat.cards());
    }

    /// Shows the risk in the form.
    public void choose(ItemId risk) {
        model.choose(risk);
    }

    /// Gives the focus to what the rights check asks for next.
    public void focusRights() {
        open.nowProperty().get().ifPresent(now -> rights.focusNext(RightsSheet.of(now.programme(), now.plan(), now.facts().reference())));
    }

    @Override
    public Subscription follow() {
        return Subscription.combine(open.nowProperty().subscribe(now -> now.ifPresent(this::show)), model.chosenProperty().subscribe(_ -> open.nowProperty().get().ifPresent(this::show)));
    }

    private void show(Now now) {
        RiskTable table = RiskTable.of(now.programme().id(), now.plan(), now.facts());
        list.show(table);
        heat.show(table);
        rights.show(now);
    }
}
