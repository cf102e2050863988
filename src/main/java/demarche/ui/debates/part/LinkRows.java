package demarche.ui.debates.part;

import demarche.insight.Bridges;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Link;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Links as rows: what it leads to, how strong it is, the reason in a sentence, and its source.
///
/// @param taught whether a sign is filled
public record LinkRows(Wording wording, Reading reading, Consumer<TopicId> open, Predicate<TopicId> taught) {

    /// Seen from one end: the other end with how it bears on the first.
    public HBox from(TopicId here, Link link) {
        TopicId there = link.other(here);
        var head = head(Words.line(wording.relation(link, here), Style.MUTED), sign(there), name(there, "link-" + there.value()));
        return row(head, link);
    }

    /// Both ends with what is between them.
    public HBox between(Link link) {
        var head = head(sign(link.from()), name(link.from(), "from-" + link.from().value() + "-" + link.to().value()),
                Words.line(wording.relation(link, link.from()), Style.MUTED), sign(link.to()), name(link.to(), "to-" + link.from().value() + "-" + link.to().value()));
        return row(head, link);
    }

    private static FlowPane head(javafx.scene.Node... nodes) {
        var head = Style.styled(new FlowPane(nodes), Style.LINK_HEAD);
        head.setPrefWrapLength(1);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox row(FlowPane head, Link link) {
        var words = Style.styled(new VBox(head), Style.GAP_4);
        String reason = reading.text(link.rationale());
        if (!reason.isEmpty()) words.getChildren().add(Words.wrapped(reason));
        words.getChildren().add(SourceMark.of(reading.source(link.source())));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var row = new HBox(strength(link), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// A line as thick as the link is strong, with the word under it.
    private VBox strength(Link link) {
        var line = Style.styled(new Region(), Style.STRAND);
        line.getStyleClass().add("strength-" + link.strength());
        return Style.styled(new VBox(line, Words.line(wording.strength(link), Style.CAPTION, Style.MUTED)), Style.STRENGTH);
    }

    private Signs sign(TopicId topic) {
        return Signs.debate(Bridges.debate(wording.reference(), topic).orElseThrow().code(), taught.test(topic));
    }

    private Hyperlink name(TopicId topic, String id) {
        Hyperlink link = Style.styled(Buttons.link(wording.topic(topic), () -> open.accept(topic)), Style.STRONG, Style.OPENS);
        link.setId(id);
        link.setWrapText(true);
        link.setMinWidth(0);
        return link;
    }
}
