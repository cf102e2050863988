package demarche.ui.programmes;

import demarche.insight.readiness.Place;
import demarche.insight.result.Shortfall;
import demarche.plan.Kind;
import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Page;
import demarche.ui.programmes.activities.ActivitiesSheet;
import demarche.ui.programmes.activities.ActivitiesViewModel;
import demarche.ui.programmes.activities.edit.Pattern;
import demarche.ui.programmes.advice.SuggestionsCard;
import demarche.ui.programmes.advice.SuggestionsViewModel;
import demarche.ui.programmes.budget.lines.ProgrammeBudget;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.Sheet;
import demarche.ui.programmes.part.Sheets;
import demarche.ui.programmes.part.Wording;
import demarche.ui.programmes.readiness.ReadyCard;
import demarche.ui.programmes.readiness.ReadyModel;
import demarche.ui.programmes.results.ResultsSheet;
import demarche.ui.programmes.results.ResultsViewModel;
import demarche.ui.programmes.risks.RisksSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/// One programme to write: details, topics, activities and answers in the main column; advice and decision points at the side.
final class EditorView {
    /// What leads out of the editor.
    record Ways(Runnable back, Consumer<Iso3> openState, Consumer<Programme> duplicate, Consumer<Programme> delete, Optional<Consumer<ItemId>> history,
            TakeBack takeBack) {}

    private final OpenProgramme open;
    private final ReadyModel readiness;
    private final Ways ways;
    private final Texts texts;
    private final Page page;
    private final Sheets sheets;
    private final DetailsCard details;
    private final TopicsCard topics;
    private final ActivitiesCard activities;
    private final ActivitiesSheet written;
    private final NarrativesCard narratives;
    private final DecisionPointsCard points;
    private final SuggestionsCard suggestions;
    private final ReadyCard ready;
    private final FieldJumps jumps;
    private final ProgrammeBudget budget;
    private final Field<ProgrammeStatus> status;
    private final Button markReady;
    private final ResultsSheet results;

    EditorView(OpenProgramme open, ActivitiesViewModel work, Ways ways) {
        this.open = open;
        this.readiness = new ReadyModel(open);
        this.ways = ways;
        Wording wording = open.wording();
        texts = wording.texts();
        var detailsModel = new DetailsViewModel(open, readiness);
        var topicsModel = new TopicsViewModel(open);
        details = new DetailsCard(detailsModel, wording, ways.openState());
        topics = new TopicsCard(topicsModel, wording);
        written = new ActivitiesSheet(open, work);
        activities = new ActivitiesCard(new ActivityListViewModel(open), texts, this::chooseActivity, this::beginActivity);
        narratives = new NarrativesCard(new NarrativesViewModel(open), wording);
        points = new DecisionPointsCard(new DecisionPointsViewModel(open), wording);
        var resultsModel = new ResultsViewModel(open, ways.takeBack(), texts.locale());
        results = new ResultsSheet(resultsModel);
        suggestions = new SuggestionsCard(new SuggestionsViewModel(texts.locale(),
                new SuggestionsViewModel.Steps(topicsModel::add, type -> open.programme().ifPresent(p -> work.begin(p, Optional.of(Pattern.of(type)))), resultsModel::takeUp, wording::debate)));
        ready = new ReadyCard(readiness, this::jump);
        status = new Fields(texts.locale()).choice(Caption.of("programme-status", texts.get("programmes.field.status")), List.of(ProgrammeStatus.values()),
                wording::status, ProgrammeStatus.DRAFT, detailsModel::status);
        markReady = Buttons.plain(texts.get("programmes.ready.mark"), () -> detailsModel.status(ProgrammeStatus.READY));
        markReady.setId("mark-ready");
        page = laidOut();
        var risks = new RisksSheet(open, ways.takeBack());
        budget = new ProgrammeBudget(open, ways.takeBack());
        sheets = new Sheets(page, List.of(new Content(), written, budget, results, risks));
        jumps = new FieldJumps(open, new FieldJumps.Parts(sheets, page, Map.of(Kind.ACTIVITY, written::choose, Kind.BUDGET_LINE, budget::choose, Kind.RISK, risks::choose,
                Kind.INDICATOR, id -> results.mend(new Shortfall(demarche.insight.result.Place.BASELINE, id, "", ""))), risks));
    }

    /// Shows an activity of the open programme where it is written.
    void chooseActivity(ItemId id) {
        sheets.see(written.id());
        written.choose(id);
    }

    private void beginActivity() {
        sheets.see(written.id());
        written.begin(Optional.empty());
    }

    private Page laidOut() {
        var back = new FlowPane(Buttons.link(texts.get("programmes.title"), ways.back()));
        var actions = Style.styled(new FlowPane(status, markReady, more()), Style.GAP_8);
        actions.setRowValignment(javafx.geometry.VPos.BOTTOM);
        actions.setAlignment(Pos.BOTTOM_RIGHT);
        actions.setPrefWrapLength(420);
        return new Page("", "").above(back).actions(actions);
    }

    private MenuButton more() {
        MenuButton menu = Buttons.menu(texts.get("programmes.more"));
        var duplicate = new MenuItem(texts.get("programmes.duplicate"));
        duplicate.setOnAction(_ -> open.programme().ifPresent(ways.duplicate()));
        var delete = new MenuItem(texts.get("programmes.delete"));
        delete.setOnAction(_ -> open.programme().ifPresent(ways.delete()));
        menu.getItems().addAll(duplicate, delete);
        ways.history().ifPresent(way -> {
            var history = new MenuItem(texts.get("programmes.history"));
            history.setOnAction(_ -> open.programme().map(Programme::id).ifPresent(way));
            menu.getItems().addFirst(history);
        });
        return menu;
    }

    /// What the programme is about.
    private final class Content implements Sheet {
        @Override
        public String id() {
            return "content";
        }

        @Override
        public String title() {
            return texts.get("programmes.sheet.content");
        }

        @Override
        public List<Node> main() {
            return List.of(details.card(), topics.card(), activities.card(), narratives.card());
        }

        @Override
        public List<Node> side() {
            return List.of(suggestions.card(), ready.card(), points.card());
        }

        @Override
        public Subscription follow() {
            return open.nowProperty().subscribe(now -> now.ifPresent(EditorView.this::showContent));
        }
    }

    /// The way to a field of the open programme or of one of its pieces.
    Optional<Runnable> jump(Place place) {
        return jumps.to(place);
    }

    /// The sheet in sight follows the programme until the subscription ends.
    Subscription follow() {
        return sheets.follow();
    }

    /// Shows one of the sheets, such as `budget`.
    void see(String sheet) {
        sheets.see(sheet);
    }

    /// Shows a line of the budget in its form.
    void seeLine(ItemId line) {
        see(budget.id());
        budget.choose(line);
    }

    Page page() {
        return page;
    }

    /// Shows the results of the open programme, and where something they lack is mended. A page that was not seen yet takes the focus once it is styled.
    void seeResults(Optional<Shortfall> mended) {
        sheets.see(results.id());
        page.applyCss();
        mended.ifPresent(results::mend);
    }

    void focusTitle() {
        details.title().control().requestFocus();
    }

    /// The plan's truth, after each change of it.
    void show(Now now) {
        page.title(now.programme().title());
        status.follow(now.programme().status(), false);
        markReady.setDisable(!readiness.canBeReady(now));
        markReady.setAccessibleHelp(markReady.isDisabled() ? texts.get("programmes.ready.mark.help") : "");
    }

    private void showContent(Now now) {
        details.show(now);
        topics.show(now.programme());
        activities.show(now);
        narratives.show(now);
        points.show(now);
        suggestions.show(now.plan(), now.programme(), now.facts());
        ready.show(now);
    }
}
