package demarche.ui.debates.linkage;

import demarche.insight.Bridges;
import demarche.insight.debate.Raise;
import demarche.insight.debate.Subject;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.topic.Link;
import demarche.text.Texts;
import demarche.ui.debates.linkage.LinkageViewModel.Opened;
import demarche.ui.debates.part.Adding;
import demarche.ui.debates.part.Doors;
import demarche.ui.debates.part.Reading;
import demarche.ui.debates.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The few topics that would join a subject's debates most, each with what it would make and the button that adds it.
record RaiseCard(Wording wording, Adding adding, Doors doors) {
    private static final int SHOWN = 4;

    private Texts texts() {
        return wording.texts();
    }

    Card card(Opened now, Reading reading) {
        var rows = new Rows();
        if (now.raises().isEmpty()) rows.row(Words.wrapped(none(now), Style.MUTED));
        now.raises().stream().limit(SHOWN).forEach(r -> rows.add(row(r, now, reading)));
        return Card.of(texts().get("debates.raise.title")).flush(rows);
    }

    private String none(Opened now) {
        return now.score().made() == now.score().available() ? texts().get("debates.raise.all") : texts().get("debates.raise.none");
    }

    private HBox row(Raise raise, Opened now, Reading reading) {
        Hyperlink name = Style.styled(Buttons.link(wording.topic(raise.topic()), () -> doors.openTopic().accept(raise.topic())), Style.STRONG, Style.OPENS);
        name.setId("raise-" + raise.topic().value());
        name.setWrapText(true);
        name.setMinWidth(0);
        var sign = Signs.debate(Bridges.debate(wording.reference(), raise.topic()).orElseThrow().code(), false);
        Link why = raise.links().getFirst();
        var words = Style.styled(new VBox(new EndBeside(Words.row(sign, name), action(raise, now.score().subject())),
                Words.caption(texts().get("debates.raise.makes", raise.links().size(), wording.topic(why.other(raise.topic())))),
                Words.wrapped(reading.text(why.rationale())), SourceMark.of(reading.source(why.source()))), Style.GAP_4);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var gain = Style.styled(new VBox(Words.line(wording.gain(raise.gain()), Style.STRONG, Style.SENTENCE), Words.line(texts().get("debates.raise.points"), Style.CAPTION, Style.MUTED)), Style.GAIN);
        var row = new HBox(gain, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private HBox action(Raise raise, Subject subject) {
        if (raise.into().isPresent()) return new HBox(add(raise, raise.into().get()));
        if (!(subject instanceof Subject.OneState(Iso3 state))) return new HBox(Words.line(texts().get("debates.raise.closed"), Style.CAPTION, Style.MUTED));
        return new HBox(Buttons.small(texts().get("debates.raise.start"), () -> doors.startProgramme().accept(Set.of(state))));
    }

    private Button add(Raise raise, ItemId programme) {
        Button button = Buttons.withIcon(Buttons.small(texts().get("debates.raise.add", briefly(adding.title(programme))), () -> adding.add(raise.topic(), programme)), "fth-plus");
        button.setId("add-" + raise.topic().value());
        button.setAccessibleText(texts().get("debates.raise.add.name", wording.topic(raise.topic()), adding.title(programme)));
        return button;
    }

    /// A title may be a whole line: a button takes its beginning, readers hear all of it.
    private static String briefly(String title) {
        int longest = 34;
        if (title.length() <= longest) return title;
        int end = Optional.of(title.lastIndexOf(' ', longest)).filter(i -> i > 0).orElse(longest);
        return title.substring(0, end) + "…";
    }
}
