package demarche.ui.packs.quick;

import demarche.pack.brief.Format;
import demarche.pack.ink.Paper;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.text.Texts;
import demarche.ui.kit.Background;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import demarche.ui.packs.part.SortWords;
import demarche.ui.packs.preview.PagesView;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// A brief without a pack: choose a state, look at the pages, save or print them. Nothing of it is kept in the plan.
public final class BriefsPage {
    private final BriefsViewModel model;
    private final Texts texts;
    private final Runnable addState;
    private final Page page;
    private final PagesView pages;
    private final GroupBriefsCard ofGroup;
    private final Button print;
    private final MenuButton save;
    private final VBox problems = new VBox();
    private final Label status = Words.line("", Style.MUTED);
    private final Label whatItHolds = Words.caption("");
    private final SortWords sorts;
    private Subscription watching = Subscription.EMPTY;

    /// What leads out of the page.
    ///
    /// @param addState where a plan without states gets its first
    public record Ways(Runnable back, Runnable addState) {}

    public BriefsPage(BriefsViewModel model, Texts texts, Background background, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.addState = ways.addState();
        this.sorts = new SortWords(texts.locale());
        this.pages = new PagesView(texts, background);
        this.ofGroup = new GroupBriefsCard(model.ofGroup(), texts, model::chosenPrint, this::choose);
        this.print = Buttons.withIcon(Buttons.plain(texts.get("packs.print"), model::print), "fth-printer");
        this.save = Buttons.withIcon(Buttons.menu(texts.get("packs.save")), "fth-download");
        for (Format format : Format.values()) save.getItems().add(item(format));
        this.page = new Page(texts.get("packs.quick"), texts.get("packs.subtitle")).above(new FlowPane(Buttons.link(texts.get("packs.title"), ways.back()))).actions(save, print);
    }

    private MenuItem item(Format format) {
        var item = new MenuItem(model.kind(format));
        item.setOnAction(_ -> model.save(format));
        return item;
    }

    /// The state whose brief is shown.
    public Optional<Iso3> inSight() {
        return model.stateProperty().get();
    }

    /// From the group: the field above says it too.
    private void choose(Iso3 state) {
        model.stateProperty().set(Optional.of(state));
        Refocus.around(page, print, () -> {
            page.cleared();
            lay();
        });
    }

    public void print() {
        if (model.briefProperty().get().isPresent()) model.print();
    }

    public Node page() {
        return page;
    }

    public void shown() {
        model.shown();
        page.cleared();
        lay();
        watching = Subscription.combine(model.sortProperty().subscribe(sort -> whatItHolds.setText(sorts.holds(sort))), model.briefProperty().subscribe(this::show), model.problemProperty().subscribe(this::tell),
                model.workingProperty().subscribe(_ -> status.setText(status())), ofGroup.follow());
    }

    private void lay() {
        if (model.hasStates() || model.stateProperty().get().isPresent()) {
            page.main(problems, Card.of(texts.get("packs.preview")).trailing(status).flush(pages).grows());
            page.side(choices(), ofGroup.card());
        } else {
            page.main(new EmptyState(texts.get("packs.empty.heading"), texts.get("packs.empty.sentence"),
                    Buttons.primary(texts.get("packs.empty.action"), addState)));
        }
    }

    public void hidden() {
        watching.unsubscribe();
        model.hidden();
    }

    private void show(Optional<Brief> brief) {
        print.setDisable(brief.isEmpty());
        save.setDisable(brief.isEmpty());
        pages.show(brief.map(Brief::pdf));
        status.setText(status());
    }

    private void tell(Optional<String> problem) {
        problems.getChildren().setAll(problem.map(sentence -> ProblemBox.error(sentence, "")).stream().toList());
        problems.setManaged(problem.isPresent());
    }

    private String status() {
        if (model.workingProperty().get()) return texts.get("packs.working");
        return model.briefProperty().get().map(b -> texts.get("packs.count", b.pages())).orElse(texts.get("packs.choose"));
    }

    private Card choices() {
        var fields = new Fields(texts.locale());
        List<State> states = model.states();
        Optional<State> chosen = states.stream().filter(s -> model.stateProperty().get().equals(Optional.of(s.iso3()))).findFirst();
        Field<State> state = fields.search(Caption.of("packs-state", texts.get("packs.state")), states, model::name, chosen.orElse(null), now -> {
            model.stateProperty().set(Optional.of(now.iso3()));
            return Optional.empty();
        });
        Field<Paper> paper = fields.choice(Caption.of("packs-paper", texts.get("packs.paper")), List.of(Paper.A4, Paper.LETTER), this::name,
                model.paperProperty().get(), now -> {
                    model.paperProperty().set(now);
                    return Optional.empty();
                });
        Field<BriefSort> sort = fields.choice(Caption.of("packs-sort", sorts.caption()), List.of(BriefSort.values()), sorts::name, model.sortProperty().get(), now -> {
            model.sortProperty().set(now);
            return Optional.empty();
        });
        return Card.of(texts.get("packs.choices")).body(state, sort, paper, whatItHolds);
    }

    private String name(Paper paper) {
        return switch (paper) {
            case A4 -> texts.get("packs.paper.a4");
            case LETTER -> texts.get("packs.paper.letter");
            case CARD -> sorts.name(BriefSort.CARD);
        };
    }
}
