package demarche.ui.debates.bridge;

import demarche.insight.Known;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.plan.id.TopicId;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a link is: its two topics, the reason in a sentence, strength and source, and the step that makes it.
final class LinkCard extends VBox {
    private final Sheet sheet;
    private final Wording wording;

    LinkCard(Line line, Sheet sheet, BridgeViewModel model) {
        this.sheet = sheet;
        this.wording = model.wording();
        Style.styled(this, Style.BRIDGE_CARD);
        setId("link-card");
        var known = new Known(sheet.facts());
        getChildren().addAll(ends(line), Words.sentence(wording.reason(line, known)));
        Optional<Node> button = new OfferButton(model, Offer.making(line, sheet)).node();
        button.ifPresentOrElse(b -> getChildren().add(new EndBeside(foot(line, known), new HBox(b))), () -> getChildren().addAll(foot(line, known), none(line)));
    }

    private FlowPane ends(Line line) {
        var ends = Style.styled(new FlowPane(), Style.GAP_8);
        ends.getChildren().addAll(end(line.link().from()), Words.line(wording.relation(line.link().relation()), Style.MUTED), end(line.link().to()));
        return ends;
    }

    private HBox end(TopicId topic) {
        Signs sign = Signs.debate(wording.reference().topic(topic).orElseThrow().debate().code(), sheet.joined().taught().covers(topic));
        return Words.row(sign, Words.line(wording.topic(topic), Style.STRONG));
    }

    private HBox foot(Line line, Known known) {
        Label strength = Words.line(wording.text("bridge.link.strength", line.link().strength()), Style.CAPTION, Style.MUTED);
        var source = SourceMark.of(known.source(line.link().source()));
        source.setMinWidth(0);
        HBox.setHgrow(source, Priority.ALWAYS);
        var foot = Style.styled(new HBox(strength, source), Style.GAP_12);
        foot.setAlignment(Pos.TOP_LEFT);
        return foot;
    }

    private Label none(Line line) {
        return Words.caption(switch (line.state()) {
            case MADE -> wording.state(line.state());
            case HALF, UNTAUGHT -> wording.text("bridge.add.none");
        });
    }
}
