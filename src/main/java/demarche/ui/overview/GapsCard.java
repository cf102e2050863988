package demarche.ui.overview;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.overview.OverviewViewModel.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The gaps of the plan, the soonest first, each with its one step. Builds only the rows shown; scrolls inside where the page is low.
final class GapsCard {
    private static final int FEW = 3;
    private final OverviewViewModel model;
    private final Texts texts;
    private final GapRows rows;
    private final KindBox kinds;
    private final Chip count = Chip.attention("");
    private final VBox list = new VBox();
    private final Card card;
    private Optional<Sheet> shown = Optional.empty();

    GapsCard(OverviewViewModel model, OverviewScreen.Doors doors) {
        this.model = model;
        this.texts = model.wording().texts();
        rows = new GapRows(model, doors);
        kinds = new KindBox(model);
        card = Card.of(texts.get("overview.gaps.title")).beside(count).trailing(kinds.box());
        Style.styled(card, Style.GAP_LIST);
    }

    Card card() {
        return card;
    }

    /// A short list stands as it is, a long one scrolls.
    private void place(boolean few) {
        if (few) card.flush(list);
        else card.scrolling(list);
        card.setMinHeight(few ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
        VBox.setVgrow(card, few ? Priority.NEVER : Priority.ALWAYS);
    }

    void show(Sheet sheet) {
        count.words().setText(texts.get("overview.gaps.count", sheet.allGaps()));
        count.setVisible(sheet.allGaps() > 0);
        kinds.show();
        boolean same = shown.filter(s -> s.gaps().equals(sheet.gaps()) && s.wanted() == sheet.wanted() && s.decision().equals(sheet.decision())).isPresent();
        shown = Optional.of(sheet);
        if (!same) keepingFocus(() -> {
            fill(sheet);
            place(sheet.gaps().size() <= FEW);
        });
    }

    private void fill(Sheet sheet) {
        if (sheet.gaps().isEmpty()) {
            boolean unplanned = !sheet.unplanned().states().isEmpty();
            String next = sheet.decision().map(d -> texts.get("overview.gaps.none.next", d.name(), d.days())).orElse(texts.get("overview.countdown.none"));
            list.getChildren().setAll(new EmptyState(texts.get(unplanned ? "overview.gaps.none.else" : "overview.gaps.none"), next));
            return;
        }
        var made = new Rows();
        for (int i = 0; i < sheet.gaps().size(); i++) made.add(rows.row(sheet.gaps().get(i), i));
        if (sheet.wanted() > OverviewViewModel.FIRST) made.add(foot(sheet));
        list.getChildren().setAll(made);
    }

    private HBox foot(Sheet sheet) {
        List<Node> nodes = new ArrayList<>();
        var sorted = Words.caption(texts.get("overview.gaps.sorted"));
        sorted.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sorted, Priority.ALWAYS);
        nodes.add(sorted);
        int more = sheet.more();
        boolean last = sheet.gaps().size() + more == sheet.wanted();
        if (sheet.gaps().size() > OverviewViewModel.FIRST) nodes.add(button("fewer-gaps", texts.get("overview.gaps.fewer", OverviewViewModel.FIRST), model::showFewer));
        if (more > 0) nodes.add(button("more-gaps", last ? texts.get("overview.gaps.show-all", sheet.wanted()) : texts.get("overview.gaps.show-more", more, sheet.wanted()), model::showMore));
        return new HBox(nodes.toArray(Node[]::new));
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = Buttons.small(text, action);
        button.setId(id);
        return button;
    }

    /// The keyboard stays at the place where it was: after a step, on the step of the row that moved up.
    private void keepingFocus(Runnable rebuild) {
        Node owner = card.getScene() == null ? null : card.getScene().getFocusOwner();
        boolean within = false;
        for (Node n = owner; n != null; n = n.getParent()) within |= n == list;
        rebuild.run();
        if (!within) return;
        Node same = owner.getId() == null ? null : list.lookup("#" + owner.getId());
        Node other = same == null ? list.lookup("#" + GapRows.step(shown.orElseThrow().gaps().size() - 1)) : same;
        (other == null ? kinds.box() : other).requestFocus();
    }
}
