package demarche.ui.programmes.budget.part;

import demarche.ui.kit.Style;
import java.util.function.Predicate;
import javafx.scene.control.TableRow;

/// A row of a table of money: sums are set off from what they are sums of.
public final class SumRow<R> extends TableRow<R> {
    private final Predicate<R> isSum;

    public SumRow(Predicate<R> isSum) {
        this.isSum = isSum;
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        Style.MONEY_TOTAL.on(this, !empty && row != null && isSum.test(row));
    }
}
