package demarche.ui.programmes.activities;

import demarche.plan.OwnActivityType;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The ministry's own kinds of activity: to rename and to take away. New ones are made from an activity.
final class TypesPanel extends VBox {
    private final ActivitiesViewModel model;
    private final Texts texts;
    private final VBox rows = Style.styled(new VBox(), Style.GAP_8);

    TypesPanel(ActivitiesViewModel model, Runnable close) {
        this.model = model;
        this.texts = model.texts();
        Style.styled(this, Style.ROW_FORM, Style.GAP_12);
        getChildren().addAll(Words.wrapped(texts.get("activities.types.title"), Style.STRONG), Words.caption(texts.get("activities.types.help")), rows, new FlowPane(Buttons.small(texts.get("activities.close"), close)));
        fill();
    }

    private void fill() {
        List<OwnActivityType> own = List.copyOf(model.desk().plan().ownActivityTypes().stream().toList());
        rows.getChildren().setAll(own.stream().map(this::row).toList());
        if (own.isEmpty()) rows.getChildren().add(Words.wrapped(texts.get("activities.types.none"), Style.MUTED));
    }

    private FlowPane row(OwnActivityType type) {
        Field<String> title = new Fields(texts.locale()).text(Caption.of("type-" + type.id(), texts.get("activities.types.name")).help(texts.get("activities.types.used", model.activitiesOf(type.type()).size())),
                type.title(), words -> model.renameType(type.id(), words));
        title.setPrefWidth(320);
        Button remove = Style.styled(Buttons.removal(texts.get("activities.types.remove", type.title()), () -> {
            model.removeType(type);
            fill();
        }), Style.SMALL);
        var row = Style.styled(new FlowPane(title, remove), Style.GAP_12);
        row.setRowValignment(javafx.geometry.VPos.CENTER);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
