package demarche.ui.programmes.budget.lines;

import demarche.insight.money.By;
import demarche.plan.BudgetLine;
import demarche.plan.choice.CostCategory;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.programmes.budget.lines.LinesViewModel.Choices;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The fields of one budget line, under the table.
final class LineForm extends VBox {
    private final Field<String> title;
    private final Field<CostCategory> category;
    private final Field<String> year;
    private final Field<Optional<ItemId>> funder;
    private final Field<Optional<Iso3>> state;
    private final Field<Optional<ItemId>> activity;
    private final Field<Optional<Money>> planned;
    private final Field<Optional<Money>> committed;
    private final Field<Optional<Money>> spent;
    private final Field<String> newFunder;
    private final Choices choices;
    private Optional<BudgetLine> shown = Optional.empty();

    LineForm(LinesViewModel model, Choices choices) {
        this.choices = choices;
        Texts texts = model.words().texts();
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        var fields = new Fields(texts.locale());
        List<Currency> currencies = model.currencies();
        title = fields.text(Caption.of("line-title", texts.get("budget.line.title")), "", model::title);
        category = fields.choice(Caption.of("line-category", model.words().by(By.CATEGORY)), List.of(CostCategory.values()), model.words()::category, CostCategory.OTHER, model::category);
        year = fields.text(Caption.of("line-year", texts.get("budget.line.year")), "", model::year);
        funder = fields.search(Caption.of("line-funder", texts.get("budget.line.funder")), choices.funders(), model::funder, Optional.empty(), id -> id.map(model::funder).orElseGet(model::noFunder));
        state = fields.choice(Caption.of("line-state", texts.get("budget.line.state")), choices.states(), model::state, Optional.empty(), model::forState);
        activity = fields.choice(Caption.of("line-activity", texts.get("budget.line.activity")), choices.activities(), model::activity, Optional.empty(), model::forActivity);
        planned = fields.money(Caption.of("line-planned", texts.get("budget.stage.planned")), currencies, Optional.empty(), model::planned);
        committed = fields.money(Caption.of("line-committed", texts.get("budget.stage.committed")), currencies, Optional.empty(), model::committed);
        spent = fields.money(Caption.of("line-spent", texts.get("budget.stage.spent")), currencies, Optional.empty(), model::spent);
        newFunder = fields.text(Caption.of("new-funder", texts.get("budget.line.funder.new")).help(texts.get("budget.line.funder.new.help")), "", name -> name.isEmpty() ? Optional.empty() : model.newFunder(name));
        var close = Buttons.small(texts.get("budget.line.close"), () -> model.chosenProperty().set(Optional.empty()));
        var add = Buttons.withIcon(Buttons.small(texts.get("budget.line.funder.add"), this::askFunder), "fth-plus");
        add.setId("add-funder");
        var delete = Style.styled(Buttons.removal(texts.get("budget.line.delete"), () -> shown.ifPresent(model::delete)), Style.SMALL);
        delete.setId("delete-line");
        getChildren().addAll(new EvenColumns(200, 14, title, category, year, funder, state, activity, planned, committed, spent), Style.styled(new FlowPane(close, add, delete), Style.GAP_8));
    }

    private void askFunder() {
        newFunder.show("");
        if (!getChildren().contains(newFunder)) getChildren().add(newFunder);
        newFunder.control().requestFocus();
    }

    /// What the form can name; another form is needed where that changed.
    Choices choices() {
        return choices;
    }

    /// Another line is shown as it is; of the same one only what the plan changed.
    void show(BudgetLine line) {
        boolean another = shown.filter(l -> l.id().equals(line.id())).isEmpty();
        shown = Optional.of(line);
        if (another) getChildren().remove(newFunder);
        show(title, line.title(), another);
        show(category, line.category(), another);
        show(year, line.year().map(y -> Integer.toString(y)).orElse(""), another);
        show(funder, line.funder(), another);
        show(state, line.state(), another);
        show(activity, line.activity(), another);
        show(planned, line.planned(), another);
        show(committed, line.committed(), another);
        show(spent, line.spent(), another);
    }

    private static <T> void show(Field<T> field, T value, boolean another) {
        if (another || !field.value().equals(value)) field.show(value);
    }

    Field<String> title() {
        return title;
    }

    Field<Optional<ItemId>> funder() {
        return funder;
    }
}
