package demarche.ui.overview.gaps;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The gaps of the plan, the soonest first, each with its one step; or those that were accepted. Builds only the rows shown; scrolls inside where the
/// page is low.
public final class GapsCard {
    private static final int FEW = 4;

    /// Where a gap leads to.
    public record Doors(Consumer<ItemId> openProgramme, Consumer<Iso3> openState) {}

    private final GapsViewModel model;
    private final Texts texts;
    private final GapRows rows;
    private final LivedRows lived;
    private final Supplier<EmptyState> empty;
    private final KindBox kinds;
    private final Chip count = Chip.attention("");
    private final Hyperlink toLived;
    private final VBox list = new VBox();
    private final Card card;
    private Optional<GapList> shown = Optional.empty();
    private Optional<Boolean> placed = Optional.empty();

    /// @param empty what stands there when nothing is missing
    public GapsCard(GapsViewModel model, Doors doors, Supplier<EmptyState> empty) {
        this.model = model;
        this.texts = model.wording().texts();
        this.empty = empty;
        rows = new GapRows(model, doors);
        lived = new LivedRows(model);
        kinds = new KindBox(model);
        toLived = Buttons.link("", () -> model.showLived(shown.filter(GapList::ofLived).isEmpty()));
        toLived.setId("accepted-gaps");
        card = Card.of(texts.get("overview.gaps.title")).beside(count).trailing(toLived, kinds.box());
        Style.styled(card, Style.GAP_LIST);
    }

    public Card card() {
        return card;
    }

    public Subscription follow() {
        return model.listProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(GapList now) {
        count.words().setText(texts.get("overview.gaps.count", now.all()));
        count.setVisible(now.all() > 0);
        toLived.setText(now.ofLived() ? texts.get("overview.lived.back") : texts.get("overview.lived.link", now.decisions()));
        toLived.setVisible(now.decisions() > 0);
        toLived.setManaged(now.decisions() > 0);
        kinds.show(!now.ofLived());
        boolean same = shown.equals(Optional.of(now)) && !now.rows().isEmpty();
        boolean asks = now.rows().stream().anyMatch(GapRow::asking) && shown.stream().flatMap(s -> s.rows().stream()).noneMatch(GapRow::asking);
        shown = Optional.of(now);
        if (!same) keepingFocus(() -> fill(now));
        if (asks && list.lookup(".gap-below #accept-reason") instanceof Node field) field.requestFocus();
    }

    private void fill(GapList now) {
        if (now.ofLived()) list.getChildren().setAll(lived.rows(now));
        else if (now.rows().isEmpty()) list.getChildren().setAll(empty.get());
        else list.getChildren().setAll(open(now));
        place((now.ofLived() ? now.decisions() : now.rows().size()) <= FEW);
    }

    private Rows open(GapList now) {
        var made = new Rows();
        for (int i = 0; i < now.rows().size(); i++) made.add(rows.row(now.rows().get(i), i));
        if (now.more() > 0 || model.showsMany()) made.add(foot(now));
        return made;
    }

    /// A short list stands as it is, a long one scrolls. Where it stands well already it stays, and with it the keyboard and how far it was scrolled.
    private void place(boolean few) {
        if (placed.equals(Optional.of(few))) return;
        placed = Optional.of(few);
        if (few) card.flush(list);
        else card.scrolling(list);
        card.setMinHeight(few ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
        VBox.setVgrow(card, few ? Priority.NEVER : Priority.ALWAYS);
    }

    private HBox foot(GapList now) {
        List<Node> nodes = new ArrayList<>();
        var sorted = Words.caption(texts.get("overview.gaps.sorted"));
        sorted.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sorted, Priority.ALWAYS);
        nodes.add(sorted);
        if (model.showsMany()) nodes.add(button("fewer-gaps", texts.get("overview.gaps.fewer"), model::showFewer));
        if (now.more() > 0) nodes.add(button("more-gaps", now.last() ? texts.get("overview.gaps.show-all", now.wanted()) : texts.get("overview.gaps.show-more"), model::showMore));
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
        int at = rowOf(owner);
        rebuild.run();
        if (at < 0) return;
        Node same = owner.getId() == null ? null : list.lookup("#" + owner.getId());
        Node other = same == null ? list.lookup("#" + GapRows.step(Math.min(at, shown.orElseThrow().rows().size() - 1))) : same;
        (other == null ? toLived : other).requestFocus();
    }

    /// Counted from 0; -1 where the node is in none.
    private static int rowOf(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (n.getParent() instanceof Rows rows) return rows.getChildren().indexOf(n);
        return -1;
    }
}
