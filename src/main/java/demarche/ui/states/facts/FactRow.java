package demarche.ui.states.facts;

import demarche.ui.kit.Style;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A fact as a row: what at the start, then its value with what limits it and its source underneath.
public final class FactRow extends HBox {
    public FactRow(Fact fact) {
        Style.styled(this, Style.CLOSE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(fact.spoken());
        var value = Style.styled(new VBox(Words.wrapped(fact.value(), Style.STRONG)));
        if (fact.isOurs()) Style.styled(value, Style.OWN);
        if (fact.stale()) Style.styled(value.getChildren().getFirst(), Style.ATTENTION);
        if (!fact.note().isEmpty()) value.getChildren().add(fact.stale() ? Words.wrapped(fact.note(), Style.CAPTION, Style.ATTENTION) : Words.caption(fact.note()));
        value.getChildren().add(fact.stale() ? SourceMark.stale(fact.source()) : SourceMark.of(fact.source()));
        HBox.setHgrow(value, Priority.ALWAYS);
        var label = Words.wrapped(fact.label(), Style.MUTED, Style.ROW_NAME);
        label.setMaxHeight(Double.MAX_VALUE);
        getChildren().addAll(label, value);
    }
}
