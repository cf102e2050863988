package demarche.ui.states.profile;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Page;
import demarche.ui.states.compare.LikeCard;
import demarche.ui.states.concerns.ConcernsCard;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.forecast.ForecastsCard;
import demarche.ui.states.forecast.PointsCard;
import demarche.ui.states.judgement.HistoryCard;
import demarche.ui.states.judgement.JudgementStrip;
import demarche.ui.states.votes.VotesCard;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One state: our judgement on top, below it facts and how our view of them changed; decision points and concerns at the side.
public final class ProfileView {
    /// What leads out of the profile.
    public record Ways(Consumer<Iso3> brief, Consumer<ItemId> openProgramme, Consumer<Iso3> startProgramme, Runnable leave, Talks talks) {}

    /// What leads to our talks with the state.
    public record Talks(Consumer<Iso3> log, Consumer<ItemId> open) {}

    /// What other parts of the screen lend the profile.
    ///
    /// @param like       states like this one
    /// @param addToGroup puts states into a group
    public record Lent(LikeCard like, Function<Supplier<List<Iso3>>, MenuButton> addToGroup) {}

    private final OpenState open;
    private final Page page;
    private final Hyperlink back;
    private final JudgementStrip judgement;
    private final HistoryCard history;
    private final SinceCard since;
    private final ForecastsCard forecasts;
    private final VotesCard votes;
    private final FactsCard treaties;
    private final FactsCard country;
    private final ProgrammesCard programmes;
    private final ProvidersCard providers;
    private final PointsCard points;
    private final ConcernsCard concerns;
    private final EncountersCard encounters;
    private final LikeCard like;

    public ProfileView(OpenState open, Ways ways, Lent lent) {
        this.open = open;
        Wording wording = open.wording();
        var texts = Texts.of("profile", wording.texts().locale());
        var facts = new CountryFacts(wording);
        judgement = new JudgementStrip(open);
        history = new HistoryCard(open, judgement);
        since = new SinceCard(open, texts);
        forecasts = new ForecastsCard(open);
        votes = new VotesCard(open);
        treaties = new FactsCard(open, wording.text("states.treaties.title"), facts::treaties);
        country = new FactsCard(open, wording.text("states.country.title"), facts::country);
        programmes = new ProgrammesCard(wording, ways.openProgramme());
        providers = new ProvidersCard(texts);
        points = new PointsCard(open);
        concerns = new ConcernsCard(open);
        encounters = new EncountersCard(open, ways.talks());
        like = lent.like();
        back = Buttons.link(wording.text("states.title"), ways.leave());
        back.setId("back");
        page = new Page("", "").above(new FlowPane(back)).actions(addToGroup(lent), brief(ways), programme(ways)).strip(judgement.card());
        lay();
    }

    private MenuButton addToGroup(Lent lent) {
        MenuButton add = lent.addToGroup().apply(() -> open.nowProperty().get().map(Now::iso3).stream().toList());
        add.setId("add-state-to-group");
        return add;
    }

    private Button brief(Ways ways) {
        Button brief = Buttons.withIcon(Buttons.plain(open.wording().text("states.brief"), () -> with(ways.brief())), "fth-file-text");
        brief.setId("brief");
        brief.setTooltip(new Tooltip("Ctrl E"));
        return brief;
    }

    private Button programme(Ways ways) {
        Button programme = Buttons.withIcon(Buttons.primary(open.wording().text("states.programme-here"), () -> with(ways.startProgramme())), "fth-plus");
        programme.setId("programme-here");
        return programme;
    }

    /// Columns are stacked and not laid in rows, so that a long card leaves no hole beside it.
    private void lay() {
        var left = Style.styled(new VBox(encounters.card(), since.card(), treaties.card(), programmes.card(), providers.card()), Style.PAGE_COLUMN);
        var right = Style.styled(new VBox(forecasts.card(), country.card()), Style.PAGE_COLUMN);
        page.main(votes.card(), history.card(), new EvenColumns(290, 14, left, right)).side(points.card(), concerns.card(), like.card());
    }

    private void with(Consumer<Iso3> door) {
        open.nowProperty().get().map(Now::iso3).ifPresent(door);
    }

    public Page page() {
        return page;
    }

    public void focusBack() {
        back.requestFocus();
    }

    public VotesCard votes() {
        return votes;
    }

    public JudgementStrip judgement() {
        return judgement;
    }

    public HistoryCard history() {
        return history;
    }

    public PointsCard points() {
        return points;
    }

    public ConcernsCard concerns() {
        return concerns;
    }

    /// The plan's truth, after each change of it.
    public void show(Now now) {
        page.title(now.state().name(open.wording().texts().locale()));
        judgement.show(now);
        history.show(now);
        since.show(now);
        forecasts.show(now);
        votes.show(now);
        treaties.show(now);
        country.show(now);
        programmes.show(now);
        providers.show(now);
        points.show(now);
        concerns.show(now);
        encounters.show(now);
        like.show(now.state());
    }
}
