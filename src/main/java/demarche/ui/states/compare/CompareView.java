package demarche.ui.states.compare;

import demarche.insight.compare.Comparison;
import demarche.insight.compare.Line;
import demarche.insight.compare.Line.Agreement;
import demarche.insight.compare.Section;
import demarche.insight.compare.SectionTitles;
import demarche.insight.states.StateWords;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// States side by side: what differs first, then what is not known of all, and what is the same folded away. Beside it, how alike they are.
public final class CompareView {
    private static final double GAP = 12;

    private final CompareModel model;
    private final Consumer<Iso3> open;
    private final Texts texts;
    private final SectionTitles sections;
    private final StateWords words;
    private final StackPane main = new StackPane();
    private final VBox side = Style.styled(new VBox(), Style.PAGE_COLUMN);
    private final LikeCard like;
    private final Button add;
    private boolean unfolded;

    /// @param open shows the profile of a state
    public CompareView(CompareModel model, Consumer<Iso3> open) {
        this.model = model;
        this.open = open;
        texts = Texts.of("comparing", model.locale());
        sections = SectionTitles.in(model.locale());
        words = StateWords.in(model.locale());
        like = new LikeCard(model, open, model::set);
        add = Buttons.withIcon(Buttons.small(texts.get("comparing.add"), () -> {}), "fth-plus");
        add.setId("add-state");
        add.setOnAction(_ -> search(add, model::add));
        VBox.setVgrow(main, Priority.ALWAYS);
        model.states().subscribe(this::show);
    }

    public Node main() {
        return main;
    }

    public Node side() {
        return side;
    }

    /// Follows whatever changes the plan or its day; the caller says when.
    public Subscription follow(ObservableValue<?> plan) {
        return plan.subscribe(this::show);
    }

    private void search(Button from, Consumer<Iso3> taken) {
        SearchPopup.open(from, new SearchPanel<>(texts.get("comparing.add"), texts.get("comparing.search"), model.locale(), model::find).onTaken(taken));
    }

    /// As the plan and the facts now have it; nothing is worked out while nobody looks.
    public void show() {
        if (main.getParent() == null) return;
        Refocus.around(main, add, () -> main.getChildren().setAll(card()));
        side.getChildren().setAll(model.states().size() > 1 ? List.of(pairs(), like.card()) : List.of(like.card()));
        model.shown().stream().findFirst().ifPresent(like::show);
        like.card().setVisible(!model.isEmpty());
    }

    void unfold() {
        unfolded = !unfolded;
        show();
    }

    private Card card() {
        add.setDisable(!model.hasRoom());
        if (model.states().size() < Comparison.FEWEST) return Card.of(texts.get("comparing.title")).trailing(add).grows().flush(few());
        Comparison now = model.comparison();
        var lines = Style.styled(new VBox(), Style.COMPARED);
        part(lines, texts.get("comparing.different"), now, Agreement.DIFFERENT);
        part(lines, texts.get("comparing.not-known"), now, Agreement.NOT_KNOWN_OF_ALL);
        lines.getChildren().add(fold(now.lines(Agreement.SAME).size()));
        if (unfolded) part(lines, texts.get("comparing.same"), now, Agreement.SAME);
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(texts.get("comparing.title"));
        VBox.setVgrow(Style.styled(scroll, Style.COMPARED_SCROLL), Priority.ALWAYS);
        return Card.of(texts.get("comparing.title")).trailing(add).grows().flush(new VBox(head(now.states()), scroll));
    }

    private Node few() {
        var rows = Style.styled(new VBox(), Style.CARD_BODY);
        if (!model.isEmpty()) rows.getChildren().add(head(model.shown()));
        rows.getChildren().add(new EmptyState(texts.get("comparing.few"), texts.get("comparing.few.how")));
        return rows;
    }

    private Node head(List<State> states) {
        return Style.styled(new VBox(new EvenColumns(1, GAP, states.stream().map(this::named).toArray(Node[]::new))), Style.COMPARED_HEAD);
    }

    private Node named(State state) {
        String name = model.name(state);
        Hyperlink profile = Style.styled(Buttons.link(name, () -> open.accept(state.iso3())), Style.STRONG);
        profile.setWrapText(true);
        profile.setMinWidth(0);
        Button replace = Style.styled(Buttons.icon("fth-edit-2", texts.get("comparing.replace", name), "", () -> {}), Style.TINY);
        replace.setOnAction(_ -> search(replace, other -> model.replace(state.iso3(), other)));
        Button remove = Style.styled(Buttons.icon("fth-x", texts.get("comparing.remove", name), "", () -> model.remove(state.iso3())), Style.TINY);
        replace.setId("replace-" + state.iso3());
        remove.setId("remove-" + state.iso3());
        return Style.styled(new VBox(profile, Words.caption(words.group(state.regionalGroup())), new FlowPane(replace, remove)), Style.GAP_4);
    }

    private void part(VBox into, String title, Comparison of, Agreement agreement) {
        List<Line> lines = of.lines(agreement);
        if (lines.isEmpty()) return;
        into.getChildren().add(Style.styled(new VBox(Words.wrapped(title, Style.HEADING)), Style.COMPARED_SECTION));
        for (Section section : Section.values()) {
            List<Line> here = lines.stream().filter(l -> l.section() == section).toList();
            if (here.isEmpty()) continue;
            into.getChildren().add(Style.styled(new VBox(Words.wrapped(sections.of(section), Style.OVERLINE, Style.MUTED)), Style.COMPARED_SECTION));
            here.forEach(line -> into.getChildren().add(new CompareLine(line, of.states().stream().map(model::name).toList())));
        }
    }

    private Node fold(int same) {
        Hyperlink turn = Buttons.link(unfolded ? texts.get("comparing.fold") : texts.get("comparing.unfold", same), this::unfold);
        turn.setId("same");
        turn.setDisable(same == 0);
        return Style.styled(new VBox(turn), Style.COMPARED_SECTION);
    }

    private Card pairs() {
        return LikeCard.pairs(model, texts.get("comparing.pairs"));
    }
}
