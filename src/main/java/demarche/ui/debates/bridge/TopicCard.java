package demarche.ui.debates.bridge;

import demarche.insight.Joined;
import demarche.pack.figure.bridge.BridgeContent.Item;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.Extent;
import demarche.plan.Programme;
import demarche.plan.id.TopicId;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a topic is, who teaches it here and to whom, and the step that has a programme teach it.
final class TopicCard extends VBox {
    private static final int FEW = 4;
    private final Sheet sheet;
    private final BridgeViewModel model;
    private final Wording wording;
    private final BridgeTab.Doors doors;

    TopicCard(Item item, Sheet sheet, BridgeViewModel model, BridgeTab.Doors doors) {
        this.sheet = sheet;
        this.model = model;
        this.wording = model.wording();
        this.doors = doors;
        Style.styled(this, Style.BRIDGE_CARD);
        setId("topic-card");
        TopicId topic = item.topic().id();
        List<Line> lines = sheet.content().lines(topic);
        long made = lines.stream().filter(l -> l.state() == Joined.State.MADE).count();
        getChildren().addAll(Words.row(Signs.debate(item.topic().debate().code(), item.isTaught()), Words.wrapped(item.topic().label(), Style.STRONG)),
                Words.sentence(item.topic().summary()), SourceMark.of(item.topic().source()), Words.caption(wording.text("bridge.topic.links", made, lines.size())));
        teachers(topic);
        getChildren().add(actions(topic));
    }

    private void teachers(TopicId topic) {
        List<Programme> teachers = sheet.teachers(topic);
        if (teachers.isEmpty()) getChildren().add(Words.wrapped(wording.text("bridge.topic.nobody", wording.subject(sheet))));
        teachers.stream().limit(FEW).forEach(p -> getChildren().add(teacher(p, topic)));
        if (teachers.size() > FEW) getChildren().add(Words.caption(wording.text("bridge.topic.more", teachers.size() - FEW)));
    }

    private FlowPane teacher(Programme programme, TopicId topic) {
        String when = programme.starts().map(wording.days()::day).orElseGet(() -> wording.text("bridge.topic.no-start"));
        String to = programme.states().isEmpty() ? wording.text("bridge.topic.no-state") : wording.states(programme.states());
        var line = Style.styled(new FlowPane(), Style.GAP_4);
        line.getChildren().addAll(Buttons.link(programme.title(), () -> doors.openProgramme().accept(programme.id())),
                Words.wrapped(wording.text("bridge.topic.teacher", wording.depth(programme.topics().get(topic)), to, when), Style.MUTED));
        return line;
    }

    private FlowPane actions(TopicId topic) {
        var actions = Style.styled(new FlowPane(), Style.GAP_8);
        actions.setAlignment(Pos.CENTER_RIGHT);
        var more = Buttons.plain(wording.text("bridge.topic.open"), () -> doors.openTopic().accept(topic));
        var around = Buttons.plain(wording.text("bridge.topic.around"), () -> model.show(new Extent.Around(topic)));
        Stream<Node> add = new OfferButton(model, Offer.teaching(topic, sheet)).node().stream();
        actions.getChildren().addAll(Stream.concat(Stream.of(more, around), add).toList());
        return actions;
    }
}
