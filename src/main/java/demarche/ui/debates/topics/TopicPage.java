package demarche.ui.debates.topics;

import demarche.insight.TopicName;
import demarche.insight.debate.TopicSheet;
import demarche.insight.debate.TopicSheet.Linked;
import demarche.insight.debate.TopicSheet.Spoken;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import demarche.ui.debates.part.Adding;
import demarche.ui.debates.part.Doors;
import demarche.ui.debates.part.LinkRows;
import demarche.ui.debates.part.Reading;
import demarche.ui.debates.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page of a topic: what it is, who teaches it here, what it is linked with and why, and what is said about it.
final class TopicPage extends VBox {
    private final TopicsViewModel model;
    private final Wording wording;
    private final Texts texts;
    private final Adding adding;
    private final Doors doors;

    TopicPage(TopicsViewModel model, Wording wording, Adding adding, Doors doors) {
        this.model = model;
        this.wording = wording;
        this.texts = wording.texts();
        this.adding = adding;
        this.doors = doors;
        Style.styled(this, Style.PAGE_COLUMN);
    }

    void show(Optional<TopicSheet> sheet) {
        Refocus.around(this, this, () -> {
            if (sheet.isPresent()) fill(sheet.get());
            else getChildren().setAll(Card.withoutTitle().body(new EmptyState(texts.get("debates.topic.none"), texts.get("debates.topic.none.why"))));
        });
    }

    private void fill(TopicSheet sheet) {
        var reading = new Reading(model.facts(), texts);
        getChildren().setAll(about(sheet, reading), taught(sheet), linked(sheet, reading));
        if (!sheet.spoken().isEmpty()) getChildren().add(spoken(sheet));
    }

    void focusFirst() {
        var first = lookup("#add-topic");
        if (first != null && !first.isDisabled()) first.requestFocus();
        else Optional.ofNullable(lookup(".hyperlink")).ifPresent(javafx.scene.Node::requestFocus);
    }

    private Card about(TopicSheet sheet, Reading reading) {
        Topic topic = sheet.topic();
        var where = Style.styled(new FlowPane(Signs.debate(topic.debate().code(), model.isTaught(topic.id())), Words.line(wording.debate(topic.debate()), Style.DEBATE_TEXT, Style.STRONG)), Style.LINK_HEAD);
        where.getStyleClass().add(topic.debate().code());
        sheet.parent().ifPresent(p -> where.getChildren().addAll(Words.line(texts.get("debates.topic.part-of"), Style.MUTED), to(p)));
        var name = Words.wrapped(wording.whole(topic), Style.HEADING);
        var head = Style.styled(new VBox(where, name), Style.GAP_4);
        Button add = adding.button(topic.id(), _ -> true);
        var card = Card.withoutTitle().body(new EndBeside(head, new HBox(add)), Words.sentence(reading.text(topic.summary())),
                Words.caption(texts.get("debates.topic.forum", reading.forums(topic.forum()))), SourceMark.of(reading.source(topic.source())));
        if (!sheet.parts().isEmpty()) card.body(parts(sheet));
        if (model.canGoBack()) {
            Hyperlink back = Buttons.link(texts.get("debates.topic.back"), model::back);
            back.setId("back");
            head.getChildren().addFirst(new FlowPane(back));
        }
        return card;
    }

    private FlowPane parts(TopicSheet sheet) {
        var parts = Style.styled(new FlowPane(Words.line(texts.get("debates.topic.parts"), Style.MUTED)), Style.GAP_8);
        sheet.parts().forEach(t -> parts.getChildren().add(Chip.leading(TopicName.listed(t), () -> doors.openTopic().accept(t.id()))));
        return parts;
    }

    private Hyperlink to(Topic topic) {
        Hyperlink link = Buttons.link(TopicName.listed(topic), () -> doors.openTopic().accept(topic.id()));
        link.setId("parent");
        link.setMinWidth(0);
        link.setWrapText(true);
        return link;
    }

    private Card taught(TopicSheet sheet) {
        String sum = sheet.teachers().isEmpty() ? "" : texts.get("debates.topic.taught.sum", sheet.teachers().size(), sheet.states());
        var rows = new Rows();
        if (sheet.teachers().isEmpty()) rows.row(Words.wrapped(texts.get("debates.topic.taught.none"), Style.ATTENTION));
        sheet.teachers().forEach(p -> rows.row(teacher(p, sheet.topic().id())));
        return Card.of(texts.get("debates.topic.taught")).trailing(Words.line(sum, Style.MUTED)).flush(rows);
    }

    private VBox teacher(Programme programme, TopicId topic) {
        Hyperlink title = Style.styled(Buttons.link(programme.title(), () -> doors.openProgramme().accept(programme.id())), Style.STRONG);
        title.setId("programme-" + programme.id().value());
        title.setWrapText(true);
        title.setMinWidth(0);
        Depth depth = programme.topics().get(topic);
        String debate = model.facts().reference().topic(topic).orElseThrow().debate().code();
        HBox how = Words.row(Signs.depth(depth.ordinal() + 1, debate), Words.wrapped(texts.get("debates.topic.taught.how", wording.depth(depth),
                wording.days().span(programme.starts(), programme.ends()), wording.status(programme.status())), Style.MUTED));
        String states = programme.states().isEmpty() ? texts.get("debates.topic.taught.nobody") : wording.states(programme.states());
        var words = Style.styled(new VBox(title, how, Words.wrapped(states)), Style.GAP_4);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Card linked(TopicSheet sheet, Reading reading) {
        var links = new LinkRows(wording, reading, doors.openTopic(), model::isTaught);
        var rows = new Rows();
        if (sheet.links().isEmpty()) rows.row(Words.wrapped(texts.get("debates.topic.links.none"), Style.MUTED));
        for (Linked group : sheet.links()) {
            var name = Words.wrapped(wording.debate(group.debate()), Style.DEBATE_TEXT, Style.OVERLINE);
            name.getStyleClass().add(group.debate().code());
            rows.close(name);
            group.links().forEach(link -> rows.add(links.from(sheet.topic().id(), link)));
        }
        int count = sheet.links().stream().mapToInt(l -> l.links().size()).sum();
        return Card.of(texts.get("debates.topic.links")).trailing(Words.line(count == 0 ? "" : Integer.toString(count), Style.MUTED)).flush(rows);
    }

    private Card spoken(TopicSheet sheet) {
        var rows = new Rows();
        sheet.spoken().forEach(s -> rows.row(said(s)));
        return Card.of(texts.get("debates.topic.spoken")).flush(rows);
    }

    private VBox said(Spoken spoken) {
        Hyperlink statement = Style.styled(Buttons.link(texts.get("debates.topic.spoken.quoted", spoken.narrative().statement()),
                () -> doors.showAnswer().accept(spoken.narrative())), Style.OPENS);
        statement.setId("narrative-" + spoken.narrative().id().value());
        statement.setWrapText(true);
        statement.setMinWidth(0);
        String kind = wording.kind(spoken.narrative().kind());
        String line = spoken.by().isEmpty() ? kind : texts.get("debates.topic.spoken.by", kind, wording.states(spoken.by()));
        var words = Style.styled(new VBox(statement, Words.caption(line)), Style.GAP_4);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
