package demarche.ui.programmes.risks;

import demarche.insight.risk.RiskTable;
import demarche.insight.risk.RiskTable.Row;
import demarche.plan.Risk;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The risks by what they come to now, a row each, with the form of the chosen one under its row.
final class RiskListCard {
    private static final int FIRST = 60;
    private final RisksViewModel model;
    private final Texts texts;
    private final RiskForm form;
    private final Field<String> newTitle;
    private final VBox adding;
    private final VBox list = new VBox();
    private final Button add;
    private final Card card;
    private boolean isAdding;
    private boolean showsAll;
    private Shown shown = new Shown(new RiskTable(List.of()), Optional.empty(), false, false);

    /// What stands in the card: drawn anew only where it changed.
    private record Shown(RiskTable risks, Optional<ItemId> chosen, boolean adding, boolean all) {}

    RiskListCard(RisksViewModel model) {
        this.model = model;
        texts = model.words().texts();
        form = new RiskForm(model);
        newTitle = new Fields(texts.locale()).text(Caption.of("new-risk", texts.get("risks.new")).help(texts.get("risks.new.help")), "", this::create);
        adding = Style.styled(new VBox(newTitle, new FlowPane(Buttons.small(texts.get("risks.new.leave"), this::leave))), Style.ROW_FORM, Style.GAP_8);
        add = Buttons.withIcon(Buttons.small(texts.get("risks.add"), this::begin), "fth-plus");
        add.setId("add-risk");
        list.setId("risks");
        card = Card.of(texts.get("risks.list.title")).trailing(add).flush(list);
    }

    Card card() {
        return card;
    }

    private void begin() {
        model.chosenProperty().set(Optional.empty());
        newTitle.show("");
        isAdding = true;
        show(shown.risks());
        newTitle.control().requestFocus();
    }

    private void leave() {
        isAdding = false;
        show(shown.risks());
        add.requestFocus();
    }

    /// Left empty, nothing begins.
    private Optional<String> create(String title) {
        if (title.isEmpty()) return Optional.empty();
        isAdding = false;
        Optional<String> refusal = model.add(title);
        isAdding = refusal.isPresent();
        if (refusal.isEmpty()) form.title().control().requestFocus();
        return refusal;
    }

    void show(RiskTable risks) {
        Optional<Row> chosen = model.chosen().map(Risk::id).flatMap(id -> risks.rows().stream().filter(r -> r.risk().id().equals(id)).findFirst());
        if (chosen.isPresent()) isAdding = false;
        chosen.ifPresent(row -> form.show(row.now()));
        var now = new Shown(risks, chosen.map(r -> r.risk().id()), isAdding, showsAll);
        if (now.equals(shown) && !list.getChildren().isEmpty()) return;
        boolean typing = shown.chosen().equals(now.chosen()) && holdsFocus();
        shown = now;
        if (!typing) lay();
        else refresh();
    }

    private boolean holdsFocus() {
        return form.getScene() != null && form.getScene().getFocusOwner() != null && isIn(form.getScene().getFocusOwner());
    }

    private boolean isIn(javafx.scene.Node node) {
        for (javafx.scene.Node up = node; up != null; up = up.getParent()) if (up == form) return true;
        return false;
    }

    private void refresh() {
        javafx.scene.Node focused = form.getScene().getFocusOwner();
        lay();
        focused.requestFocus();
    }

    private void lay() {
        var rows = new Rows();
        int most = showsAll ? Integer.MAX_VALUE : FIRST;
        shown.risks().rows().stream().limit(most).forEach(row -> {
            boolean open = shown.chosen().filter(row.risk().id()::equals).isPresent();
            rows.add(new RiskRow(row, model, open));
            if (open) rows.getChildren().add(form);
        });
        list.getChildren().setAll(rows);
        int more = shown.risks().rows().size() - most;
        if (more > 0) list.getChildren().add(Style.styled(new FlowPane(Buttons.small(texts.get("risks.more", more), this::showAll)), Style.ROW_FORM));
        if (shown.adding()) list.getChildren().addFirst(adding);
        if (shown.risks().rows().isEmpty() && !shown.adding()) list.getChildren().setAll(Style.styled(new VBox(Words.wrapped(texts.get("risks.none"), Style.MUTED)), Style.ROW_FORM));
    }

    private void showAll() {
        showsAll = true;
        show(shown.risks());
    }
}
