package demarche.ui.programmes.risks;

import demarche.insight.risk.RiskNow;
import demarche.insight.risk.RiskTable.Row;
import demarche.insight.risk.RiskWords;
import demarche.plan.Risk;
import demarche.plan.choice.RiskStatus;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One risk in the list: its number, what could go wrong, what it comes to now and from what, whose it is and who watches it.
final class RiskRow extends HBox {

    RiskRow(Row row, RisksViewModel model, boolean open) {
        Risk risk = row.risk();
        RiskWords words = model.words();
        Style.styled(this, Style.RISK_ROW, Style.GAP_12);
        var number = Words.line(row.name(), Style.STRONG, Style.RISK_NUMBER);
        Hyperlink title = Style.styled(Buttons.link(risk.title(), () -> model.chosenProperty().set(open ? Optional.empty() : Optional.of(risk.id()))), Style.SENTENCE, Style.OPENS);
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setId("risk-" + risk.id());
        title.setAccessibleText(words.texts().get("risks.row.read", row.name(), risk.title(), words.standing(row.now())));
        var told = Style.styled(new VBox(title, details(risk, model)), Style.GAP_4);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().addAll(number, told, standing(row.now(), words));
    }

    private static VBox details(Risk risk, RisksViewModel model) {
        Texts texts = model.words().texts();
        var told = new ArrayList<String>();
        if (model.isOfPlan()) told.add(model.of(risk.programme()));
        told.add(model.words().response(risk.response()));
        if (!risk.owner().isBlank()) told.add(texts.get("risks.watched", risk.owner()));
        if (risk.event().isPresent()) told.add(texts.get("risks.tied", model.decision(risk.event())));
        var details = new VBox(Words.caption(String.join(" · ", told)));
        if (risk.owner().isBlank() && risk.status() == RiskStatus.OPEN) details.getChildren().add(Words.wrapped(texts.get("risks.owner.none"), Style.CAPTION, Style.ATTENTION));
        return details;
    }

    /// The level in words and by border, the product, and what it rose from.
    private static VBox standing(RiskNow now, RiskWords words) {
        var end = Style.styled(new VBox(), Style.GAP_4, Style.RISK_STANDING);
        if (!now.isOpen()) {
            end.getChildren().add(Words.line(words.standing(now), Style.MUTED));
            return end;
        }
        end.getChildren().add(Words.line(words.standing(now), Style.HEAT_CHIP, HeatTable.style(now.level())));
        if (now.hasRisen()) end.getChildren().add(Words.line(words.texts().get("risks.from", now.scoreAsWeighed()), Style.CAPTION, Style.ATTENTION));
        return end;
    }
}
