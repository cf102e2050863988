package demarche.ui.states.board;

import demarche.insight.board.Ranked;
import demarche.plan.choice.BoardPart;
import demarche.ui.kit.Style;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A score as a bar: what each part adds, side by side in the fill that the legend gives it; the rest of 100 stays empty.
public final class PartsBar extends Region {
    private static final double GAP = 1;
    private final Map<BoardPart, Region> pieces = new EnumMap<>(BoardPart.class);
    private final Map<BoardPart, Double> shares = new EnumMap<>(BoardPart.class);

    public PartsBar() {
        Style.styled(this, Style.SCORE_BAR);
        setAccessibleRole(AccessibleRole.NODE);
        setMaxWidth(Double.MAX_VALUE);
        for (BoardPart part : BoardPart.values()) {
            var piece = Style.styled(new Region(), Style.SCORE_PIECE, fill(part));
            pieces.put(part, piece);
            getChildren().add(piece);
        }
    }

    /// The square that stands for a part in a legend.
    public static Region swatch(BoardPart part) {
        return Style.styled(new Region(), Style.SCORE_SWATCH, fill(part));
    }

    private static Style fill(BoardPart part) {
        return switch (part) {
            case VOTES -> Style.SCORE_VOTES;
            case TREATIES -> Style.SCORE_TREATIES;
            case LISTS -> Style.SCORE_LISTS;
            case CAPACITY -> Style.SCORE_CAPACITY;
            case MEMBERSHIPS -> Style.SCORE_GROUPS;
            case ASSESSMENT -> Style.SCORE_VIEW;
        };
    }

    public void show(Ranked state) {
        for (BoardPart part : BoardPart.values()) shares.put(part, state.share(part) / 100);
        requestLayout();
    }

    /// Edges are rounded and not widths, so that the bar is as long as the score.
    @Override
    protected void layoutChildren() {
        double from = 0;
        for (BoardPart part : BoardPart.values()) {
            double to = from + shares.getOrDefault(part, 0.0) * getWidth();
            double start = Math.round(from);
            double end = Math.round(to);
            pieces.get(part).resizeRelocate(start, 0, Math.max(0, end - start - (end - start > 2 * GAP ? GAP : 0)), getHeight());
            from = to;
        }
    }
}
