package demarche.ui.programmes.budget.all;

import demarche.ui.kit.Style;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Planned as an outline, committed hatched in it, spent solid over both. The figures stand beside it.
final class MoneyBar extends Region {
    private final Region planned = Style.styled(new Region(), Style.MONEY_PLANNED);
    private final Region committed = Style.styled(new Region(), Style.MONEY_COMMITTED);
    private final Region spent = Style.styled(new Region(), Style.MONEY_SPENT);
    private final Shares shares;

    /// Parts of the width there is, 0 to 1.
    record Shares(double planned, double committed, double spent) {}

    /// @param name what a reader hears, with the figures
    MoneyBar(Shares shares, String name) {
        this.shares = shares;
        Style.styled(this, Style.MONEY_BAR);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(planned, committed, spent);
    }

    @Override
    protected void layoutChildren() {
        place(planned, shares.planned());
        place(committed, shares.committed());
        place(spent, shares.spent());
    }

    private void place(Region part, double share) {
        double width = snapSizeX(getWidth() * Math.clamp(share, 0, 1));
        part.resizeRelocate(0, 0, width, getHeight());
        part.setVisible(width > 0);
    }
}
