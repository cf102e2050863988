package demarche.ui.sharing.history;

import demarche.history.account.What;
import demarche.history.telling.Line;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One edit of the log: when, who, each change in a sentence, and what can be done with that moment.
final class DeedPane {
    private static final int FIRST = 8;
    private final HistoryViewModel model;
    private final Texts texts;
    private final Prompts prompts;
    private final ZoneId zone;

    DeedPane(HistoryViewModel model, Texts texts, Prompts prompts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.prompts = prompts;
        this.zone = zone;
    }

    Node of(Deed deed) {
        var head = Words.wrapped(head(deed), Style.STRONG);
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        var lines = new VBox();
        fill(lines, deed, FIRST);
        return Style.styled(new VBox(Words.row(head, menu(deed)), lines), Style.HISTORY_DEED);
    }

    private String head(Deed deed) {
        String time = time(deed);
        return switch (deed.edit().role()) {
            case EDIT, MERGE -> texts.get("historyview.deed.edit", time, deed.edit().author());
            case UNDO -> texts.get("historyview.deed.undo", time, deed.edit().author());
            case REDO -> texts.get("historyview.deed.redo", time, deed.edit().author());
        };
    }

    private String time(Deed deed) {
        LocalTime time = deed.edit().at().atZone(zone).toLocalTime();
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /// `19 Nov 2026, 08:05, Kofi Mensah`
    String moment(Deed deed) {
        return texts.get("historyview.moment", new Days(texts.locale()).day(deed.edit().at().atZone(zone).toLocalDate()), time(deed), deed.edit().author());
    }

    private void fill(VBox box, Deed deed, int most) {
        var nodes = new ArrayList<Node>(deed.lines().stream().limit(most).map(this::line).toList());
        int left = deed.lines().size() - most;
        if (left > 0) nodes.add(Buttons.link(texts.get("historyview.deed.more", left), () -> fill(box, deed, deed.lines().size())));
        if (deed.withheld() > 0) nodes.add(Words.wrapped(texts.get("historyview.deed.withheld", deed.withheld()), Style.MUTED));
        box.getChildren().setAll(nodes);
    }

    private Node line(Line line) {
        Hyperlink words = Style.styled(Buttons.link(line.words(), () -> model.only(Optional.of(line.place()))), Style.OPENS);
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(Hyperlink.USE_PREF_SIZE);
        words.setAccessibleHelp(texts.get("historyview.line.help"));
        var told = new VBox(words);
        line.wording().ifPresent(wording -> told.getChildren().add(demarche.ui.sharing.merge.DifferenceFlow.around(wording, line.words())));
        HBox.setHgrow(told, Priority.ALWAYS);
        return Style.styled(new HBox(sign(line.what()), told), Style.GAP_8);
    }

    private Label sign(What what) {
        Label sign = switch (what) {
            case ADDED -> Words.line("+", Style.DONE);
            case CHANGED -> Words.line("~");
            case REMOVED -> Words.line("−", Style.PROBLEM);
        };
        return Style.styled(sign, Style.CHANGE_SIGN);
    }

    private MenuButton menu(Deed deed) {
        MenuButton menu = Style.styled(Buttons.menu(texts.get("historyview.deed.do")), Style.SMALL);
        menu.setAccessibleText(texts.get("historyview.deed.do.name", moment(deed)));
        menu.setOnShowing(_ -> menu.getItems().setAll(items(deed)));
        menu.getItems().setAll(items(deed));
        return menu;
    }

    private List<MenuItem> items(Deed deed) {
        var items = new ArrayList<MenuItem>();
        items.add(item(texts.get("historyview.deed.see"), () -> model.see(deed, moment(deed))));
        items.add(item(texts.get("historyview.deed.compare"), () -> model.compareWithNow(deed, moment(deed))));
        items.add(item(texts.get("historyview.deed.from"), () -> model.compareFrom(deed)));
        model.fromProperty().get().ifPresent(from -> items.add(item(texts.get("historyview.deed.to", moment(from)), () -> model.compareTo(deed, texts.get("historyview.compare.between", moment(from), moment(deed))))));
        items.add(item(texts.get("historyview.deed.back"), () -> takeBack(deed)));
        return items;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Asks only where something would be lost from sight.
    private void takeBack(Deed deed) {
        int since = model.takenBack(deed).map(taken -> taken.changedSince().size()).orElse(0);
        var question = new Prompts.Question(texts.get("historyview.back.question"), texts.get("historyview.back.since", since));
        if (since == 0 || prompts.confirm(question, texts.get("historyview.back.do"), texts.get("historyview.back.leave"))) model.takeBack(deed);
    }
}
