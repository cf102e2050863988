package demarche.ui.programmes.results;

import demarche.insight.result.Framework;
import demarche.insight.result.Shortfall;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Segments;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.Sheet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The results of the open programme: what is missing on top, then the framework to write, or its chain or logframe to look at.
public final class ResultsSheet implements Sheet {
    /// How the results are looked at.
    private enum View {
        FRAMEWORK,
        CHAIN,
        LOGFRAME
    }

    private final ResultsViewModel model;
    private final Texts texts;
    private final Segments<View> views;
    private final Label standings = Words.wrapped("", Style.MUTED);
    private final ShortfallsCard shortfalls;
    private final FrameworkCard framework;
    private final ChainCard chain;
    private final LogframeCard logframe;
    private final VBox body = new VBox();
    private final VBox top;

    public ResultsSheet(ResultsViewModel model) {
        this.model = model;
        this.texts = model.words().texts();
        views = new Segments<>(List.of(View.values()), View.FRAMEWORK, this::named);
        shortfalls = new ShortfallsCard(texts, this::mend);
        framework = new FrameworkCard(model);
        chain = new ChainCard(model.words(), this::open);
        logframe = new LogframeCard(model.words());
        var bar = Style.styled(new FlowPane(views, standings), Style.RESULTS_BAR);
        bar.setAlignment(Pos.CENTER_LEFT);
        top = new VBox(bar);
        views.chosenProperty().subscribe(this::place);
    }

    private String named(View view) {
        return switch (view) {
            case FRAMEWORK -> texts.get("results.view.framework");
            case CHAIN -> texts.get("results.view.chain");
            case LOGFRAME -> texts.get("results.view.logframe");
        };
    }

    private void place(View view) {
        Node shown = switch (view) {
            case FRAMEWORK -> framework.card();
            case CHAIN -> chain.card();
            case LOGFRAME -> logframe.card();
        };
        body.getChildren().setAll(shown);
        model.open().nowProperty().get().ifPresent(this::show);
    }

    @Override
    public String id() {
        return "results";
    }

    @Override
    public String title() {
        return texts.get("results.title");
    }

    @Override
    public List<Node> main() {
        return List.of(top, shortfalls.card(), body);
    }

    @Override
    public Subscription follow() {
        return model.open().nowProperty().subscribe(now -> now.ifPresent(this::show));
    }

    /// Leads to where something that the programme lacks is mended.
    public void mend(Shortfall shortfall) {
        views.chosenProperty().set(View.FRAMEWORK);
        framework.reveal(shortfall);
    }

    private void open(ItemId result) {
        views.chosenProperty().set(View.FRAMEWORK);
        framework.open(result);
    }

    private void show(Now now) {
        Framework of = model.framework(now);
        standings.setText(of.isEmpty() ? "" : texts.get("results.standings", model.words().standings(of)));
        shortfalls.show(model.shortfalls(of));
        switch (views.chosenProperty().get()) {
            case FRAMEWORK -> framework.show(of);
            case CHAIN -> chain.show(of);
            case LOGFRAME -> logframe.show(of);
        }
    }
}
