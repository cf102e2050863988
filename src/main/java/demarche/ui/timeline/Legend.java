package demarche.ui.timeline;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What the bars and flags mean.
final class Legend extends FlowPane {
    private final Label note = Words.wrapped("", Style.CAPTION, Style.MUTED);

    Legend(Texts texts) {
        Style.styled(this, Style.KEY_STRIP, Style.TIMELINE_KEY);
        entry(Style.TIMELINE_PLANNED, texts.get("timeline.key.planned"));
        entry(Style.TIMELINE_DONE, texts.get("timeline.key.done"));
        entry(Style.TIMELINE_OVERDUE, texts.get("timeline.key.late"));
        entry(Style.TIMELINE_CRITICAL, texts.get("timeline.key.critical"));
        entry(Style.TIMELINE_FLAG, texts.get("timeline.key.point"));
        entry(Style.TIMELINE_OWN_FLAG, texts.get("timeline.key.own"));
        getChildren().add(note);
    }

    private void entry(Style kind, String words) {
        var swatch = Style.styled(new Region(), Style.TIMELINE_SWATCH, kind);
        swatch.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label label = Words.line(words, Style.CAPTION, Style.MUTED);
        label.setGraphic(swatch);
        getChildren().add(label);
    }

    /// How far the calendar of the facts reaches.
    void say(String sentence) {
        note.setText(sentence);
    }
}
