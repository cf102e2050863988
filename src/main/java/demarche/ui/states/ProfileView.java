package demarche.ui.states;

import demarche.plan.id.Iso3;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Page;
import demarche.ui.states.OpenState.Now;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One state: our judgement on top, below it only facts; decision points and concerns at the side.
final class ProfileView {
    private final OpenState open;
    private final Page page;
    private final Hyperlink back;
    private final JudgementStrip judgement;
    private final VotesCard votes;
    private final FactsCard treaties;
    private final FactsCard country;
    private final ProgrammesCard programmes;
    private final PointsCard points;
    private final ConcernsCard concerns;

    ProfileView(OpenState open, StateListViewModel list, StatesScreen.Doors doors, Runnable leave) {
        this.open = open;
        Wording wording = open.wording();
        var facts = new CountryFacts(wording);
        judgement = new JudgementStrip(open, list);
        votes = new VotesCard(wording);
        treaties = new FactsCard(wording.text("states.treaties.title"), facts::treaties);
        country = new FactsCard(wording.text("states.country.title"), facts::country);
        programmes = new ProgrammesCard(wording, doors.openProgramme());
        points = new PointsCard(wording);
        concerns = new ConcernsCard(open);
        back = Buttons.link(wording.text("states.title"), leave);
        back.setId("back");
        Button brief = Buttons.withIcon(Buttons.plain(wording.text("states.brief"), () -> with(doors.brief())), "fth-printer");
        brief.setId("brief");
        Button programme = Buttons.withIcon(Buttons.primary(wording.text("states.programme-here"), () -> with(s -> doors.startProgramme().accept(java.util.Set.of(s)))), "fth-plus");
        programme.setId("programme-here");
        var own = Style.styled(new VBox(treaties.card(), programmes.card()), Style.PAGE_COLUMN);
        page = new Page("", "").above(new FlowPane(back)).actions(brief, programme).strip(judgement.card())
                .main(votes.card(), new EvenColumns(290, 14, own, country.card())).side(points.card(), concerns.card());
    }

    private void with(Consumer<Iso3> door) {
        open.nowProperty().get().map(Now::iso3).ifPresent(door);
    }

    Page page() {
        return page;
    }

    void focusBack() {
        back.requestFocus();
    }

    VotesCard votes() {
        return votes;
    }

    JudgementStrip judgement() {
        return judgement;
    }

    ConcernsCard concerns() {
        return concerns;
    }

    /// The plan's truth, after each change of it.
    void show(Now now) {
        page.title(now.state().name(open.wording().texts().locale()));
        judgement.show(now);
        votes.show(now);
        treaties.show(now);
        country.show(now);
        programmes.show(now);
        points.show(now);
        concerns.show(now);
    }
}
