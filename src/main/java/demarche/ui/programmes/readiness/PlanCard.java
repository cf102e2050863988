package demarche.ui.programmes.readiness;

import demarche.insight.readiness.Line;
import demarche.insight.readiness.Place;
import demarche.plan.Kind;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// What the plan as a whole lacks; the desk that answers for it can be named here.
final class PlanCard {
    private final ReadinessViewModel model;
    private final Jumps jumps;
    private final Field<String> unit;
    private final VBox lines = Style.styled(new VBox(), Style.GAP_8);
    private final Card card;

    /// @param jumps to what stands elsewhere
    PlanCard(ReadinessViewModel model, Jumps jumps) {
        this.model = model;
        this.jumps = jumps;
        var texts = model.texts();
        unit = new Fields(texts.locale()).text(Caption.of("readiness-unit", texts.get("readiness.plan.unit")), "", model::unit);
        card = Card.of(texts.get("readiness.plan.title")).body(new EvenColumns(260, 24, lines, unit));
    }

    Card card() {
        return card;
    }

    void show(ReadinessViewModel.Found found) {
        if (!unit.value().equals(found.unit())) unit.show(found.unit());
        List<Line> missing = found.readiness().lines().stream().filter(l -> !l.met()).toList();
        lines.getChildren().setAll(missing.stream().map(line -> LineRow.of(line, found.words().sentence(line), this::jump)).toList());
        if (missing.isEmpty()) lines.getChildren().add(Words.wrapped(model.texts().get("readiness.plan.nothing"), Style.DONE));
    }

    private Optional<Runnable> jump(Place place) {
        return place.kind() == Kind.PLAN ? Optional.of(() -> unit.control().requestFocus()) : jumps.to(place);
    }
}
