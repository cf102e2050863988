package demarche.ui.sharing.merge;

import demarche.history.telling.Line;
import demarche.history.account.What;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Segments;
import demarche.ui.kit.part.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything that comes in, line by line under headings; long groups are folded.
final class ChangesCard {
    private static final int FIRST = 12;
    private static final int STEP = 100;
    private final ReviewViewModel model;
    private final Texts texts;
    private final VBox list = new VBox();
    private final Map<String, Integer> opened = new HashMap<>();
    private final Card card;

    ChangesCard(ReviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var segments = new Segments<>(List.of(Grouping.values()), model.groupingProperty().get(), this::word);
        segments.chosenProperty().bindBidirectional(model.groupingProperty());
        card = Card.of(texts.get("review.changes.heading")).trailing(segments).scrolling(list);
    }

    Card card() {
        return card;
    }

    private String word(Grouping grouping) {
        return switch (grouping) {
            case PROGRAMME -> texts.get("review.changes.by-programme");
            case STATE -> texts.get("review.changes.by-state");
            case PERSON -> texts.get("review.changes.by-person");
        };
    }

    void show() {
        List<Group> groups = model.groups();
        list.getChildren().setAll(groups.stream().map(this::group).toList());
        if (groups.isEmpty()) list.getChildren().add(Style.styled(new VBox(Words.wrapped(texts.get("review.changes.none"), Style.MUTED)), Style.CARD_FOOT));
    }

    private Node group(Group group) {
        int shown = Math.min(group.lines().size(), opened.getOrDefault(group.heading(), FIRST));
        var heading = Words.wrapped(texts.get("review.changes.group", group.heading(), group.lines().size()), Style.CARD_TITLE);
        var rows = new Rows().addAll(group.lines().subList(0, shown).stream().map(this::row).toList());
        var box = new VBox(Style.styled(new VBox(heading), Style.CHANGES_HEAD), rows);
        int left = group.lines().size() - shown;
        if (left > 0) box.getChildren().add(Style.styled(new HBox(Buttons.link(texts.get("review.changes.more", left), () -> open(group, shown + STEP))), Style.CHANGES_HEAD));
        return box;
    }

    private void open(Group group, int lines) {
        opened.put(group.heading(), lines);
        show();
    }

    private Region row(Line line) {
        var words = new VBox(Words.wrapped(line.words()));
        line.wording().ifPresent(wording -> words.getChildren().add(DifferenceFlow.around(wording, line.words())));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var who = Words.caption(line.authors().isEmpty() ? texts.get("review.nobody") : String.join(", ", line.authors()));
        who.setMaxWidth(Region.USE_PREF_SIZE);
        return Style.styled(new HBox(sign(line.what()), words, who), Style.CLOSE, Style.CHANGE_ROW);
    }

    private Label sign(What what) {
        Label sign = switch (what) {
            case ADDED -> Words.line("+", Style.DONE);
            case CHANGED -> Words.line("~");
            case REMOVED -> Words.line("−", Style.PROBLEM);
        };
        sign.setAccessibleText(switch (what) {
            case ADDED -> texts.get("review.sign.added");
            case CHANGED -> texts.get("review.sign.changed");
            case REMOVED -> texts.get("review.sign.removed");
        });
        return Style.styled(sign, Style.CHANGE_SIGN);
    }
}
