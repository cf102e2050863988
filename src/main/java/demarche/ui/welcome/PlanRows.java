package demarche.ui.welcome;

import demarche.library.store.PlanEntry;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The plans of the library, the last changed first, each with its button to open and to delete.
final class PlanRows {
    private final WelcomeViewModel model;
    private final Texts texts;
    private final Days days;
    private final Prompts prompts;
    private final ZoneId zone;

    PlanRows(WelcomeViewModel model, Texts texts, Prompts prompts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.days = new Days(texts.locale());
        this.prompts = prompts;
        this.zone = zone;
    }

    Rows of(Collection<PlanEntry> plans) {
        var rows = new Rows();
        plans.stream().sorted(Comparator.comparing(PlanEntry::changed).reversed()).forEach(plan -> rows.add(row(plan)));
        return rows;
    }

    private HBox row(PlanEntry plan) {
        var name = Style.styled(new FlowPane(Words.wrapped(plan.title(), Style.SENTENCE, Style.STRONG)), Style.GAP_8);
        if (plan.sample()) name.getChildren().add(Chip.plain(texts.get("welcome.plans.sample")));
        String changed = days.day(plan.changed().atZone(zone).toLocalDate());
        var words = new VBox(name, Words.caption(texts.get("welcome.plans.under", plan.handling().label(), plan.programmes(), changed)));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = Buttons.small(texts.get("welcome.plans.open"), () -> model.open(plan));
        open.setAccessibleText(texts.get("welcome.plans.open.name", plan.title()));
        Button delete = Buttons.icon("fth-trash-2", texts.get("welcome.plans.delete.name", plan.title()), "", () -> ask(plan));
        return new HBox(words, open, delete);
    }

    private void ask(PlanEntry plan) {
        var question = new Prompts.Question(texts.get("welcome.plans.delete.question", plan.title()), texts.get("welcome.plans.delete.sentence"));
        if (prompts.confirm(question, texts.get("welcome.plans.delete.do", plan.title()), texts.get("welcome.plans.delete.leave"))) model.delete(plan);
    }
}
