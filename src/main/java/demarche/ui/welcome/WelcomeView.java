package demarche.ui.welcome;

import demarche.pack.figure.MapFigure;
import demarche.plan.handling.Handling;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.FileKind;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first sheet: three ways to begin, the plans of the library, and samples with their maps.
final class WelcomeView {
    private final WelcomeViewModel model;
    private final Texts texts;
    private final Prompts prompts;
    private final PlanRows planRows;
    private final StackPane beginning = new StackPane();
    private final StackPane plans = new StackPane();
    private final StackPane recent = new StackPane();
    private final List<SampleCard> samples;
    private final Button start;
    private final Page page;

    WelcomeView(WelcomeViewModel model, Texts texts, Prompts prompts, PlanRows planRows) {
        this.model = model;
        this.texts = texts;
        this.prompts = prompts;
        this.planRows = planRows;
        start = Buttons.primary(texts.get("welcome.new.button"), model::begin);
        samples = model.stories().stream().map(s -> new SampleCard(s.story(), texts, () -> model.open(s.sample()))).toList();
        page = new Page(texts.get("welcome.title"), texts.get("welcome.lead")).leading();
        page.main(new NoticeBox(model.noticeProperty()), beginning, plans, recent);
        if (!samples.isEmpty()) page.main(samplesBelow());
        page.main(foot());
        model.draftProperty().subscribe(this::showBeginning);
        model.plans().addListener((ListChangeListener<Object>) _ -> showPlans());
        model.recentFiles().addListener((ListChangeListener<Object>) _ -> showRecent());
        model.mapProperty().subscribe(this::showMaps);
        showPlans();
        showRecent();
    }

    Page page() {
        return page;
    }

    private void showMaps(Optional<MapFigure> map) {
        samples.forEach(s -> s.show(map));
    }

    private void showBeginning(Optional<NewPlan> draft) {
        if (draft.isEmpty()) {
            boolean wasFilling = !beginning.getChildren().isEmpty();
            beginning.getChildren().setAll(ways());
            if (wasFilling) start.requestFocus();
            return;
        }
        var form = new NewPlanForm(model, draft.get(), texts);
        beginning.getChildren().setAll(form.card());
        form.focus();
    }

    private Region ways() {
        return new EvenColumns(270, 14,
                way("fth-file-plus", texts.get("welcome.new.title"), texts.get("welcome.new.words"), start),
                way("fth-folder", texts.get("welcome.file.title"), texts.get("welcome.file.words"), Buttons.plain(texts.get("welcome.file.button"), this::chooseFile)),
                way("fth-clock", texts.get("welcome.restore.title"), texts.get("welcome.restore.words"), Buttons.plain(texts.get("welcome.restore.button"), this::chooseBackup)));
    }

    private static Region way(String icon, String title, String under, Button button) {
        button.setAccessibleText(title + ". " + button.getText());
        var words = new VBox(Words.wrapped(title, Style.STRONG), Words.caption(under));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.withoutTitle().flush(Style.styled(new HBox(Icon.of(icon), words, button), Style.START_CARD));
    }

    private void chooseFile() {
        prompts.fileToOpen(texts.get("welcome.file.chooser"), List.of(new FileKind(texts.get("welcome.file.kind"), List.of("demarche")))).ifPresent(model::openFile);
    }

    private void chooseBackup() {
        Optional<Path> backup = prompts.fileToOpen(texts.get("welcome.restore.chooser"), List.of(new FileKind(texts.get("welcome.restore.kind"), List.of("db"))));
        if (backup.isEmpty()) return;
        var question = new Prompts.Question(texts.get("welcome.restore.question"), texts.get("welcome.restore.sentence", backup.get().getFileName()));
        if (prompts.confirm(question, texts.get("welcome.restore.use"), texts.get("welcome.restore.leave"))) model.restore(backup.get());
    }

    private void showPlans() {
        boolean any = !model.plans().isEmpty();
        plans.setVisible(any);
        plans.setManaged(any);
        plans.getChildren().clear();
        if (any) plans.getChildren().add(Card.of(texts.get("welcome.plans.heading")).flush(planRows.of(model.plans())));
    }

    private void showRecent() {
        boolean any = !model.recentFiles().isEmpty();
        recent.setVisible(any);
        recent.setManaged(any);
        recent.getChildren().clear();
        if (any) recent.getChildren().add(Card.of(texts.get("welcome.recent.heading")).flush(new RecentRows(model, texts).of(model.recentFiles())));
    }

    private Region samplesBelow() {
        var cards = new EvenColumns(380, 14, samples.stream().map(SampleCard::card).toArray(Region[]::new));
        VBox.setVgrow(cards, Priority.ALWAYS);
        var below = Style.styled(new VBox(Words.wrapped(texts.get("welcome.sample.heading"), Style.CARD_TITLE), cards), Style.GAP_8);
        VBox.setVgrow(below, Priority.ALWAYS);
        return below;
    }

    private Region foot() {
        var fields = new Fields(texts.locale());
        var preferences = model.preferences();
        var name = fields.text(Caption.of("your-name", texts.get("welcome.name.label")), preferences.nameProperty().get(), model::name);
        var marking = fields.choice(Caption.of("usual-marking", texts.get("welcome.marking.label")), List.of(Handling.values()), Handling::label,
                preferences.markingProperty().get(), value -> {
                    preferences.markingProperty().set(value);
                    return Optional.empty();
                });
        preferences.nameProperty().subscribe(name::show);
        preferences.markingProperty().subscribe(marking::show);
        var yours = Style.styled(new HBox(Style.styled(name, Style.FOOT_FIELD), Style.styled(marking, Style.FOOT_FIELD)), Style.GAP_12);
        return new EndBeside(Words.caption(texts.get("welcome.map.credit")), yours);
    }
}
