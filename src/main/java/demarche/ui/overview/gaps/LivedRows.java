package demarche.ui.overview.gaps;

import demarche.plan.AcceptedGap;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The gaps that were accepted, each with why, by whom and when; then the decisions whose gap is there no more.
final class LivedRows {
    private final GapsViewModel model;
    private final Texts texts;
    private int index;

    LivedRows(GapsViewModel model) {
        this.model = model;
        this.texts = model.wording().texts();
    }

    Rows rows(GapList list) {
        var rows = new Rows();
        index = 0;
        list.lived().forEach(lived -> rows.add(row(lived.gap().sentence(), lived.because(), lived.signed(), lived.decision(), texts.get("overview.lived.withdraw"))));
        if (!list.past().isEmpty()) rows.add(new HBox(Words.caption(texts.get("overview.lived.past"))));
        list.past().forEach(past -> rows.add(row(past.sentence(), past.because(), past.signed(), past.decision(), texts.get("overview.lived.remove"))));
        return rows;
    }

    private SentenceRow row(String sentence, String because, String signed, AcceptedGap decision, String step) {
        Button button = Style.styled(Buttons.plain(step, () -> model.withdraw(decision)), Style.STEP);
        button.setId("withdraw-" + index++);
        button.setAccessibleHelp(sentence);
        return new SentenceRow(sentence).reason(because).source(SourceMark.of(signed)).action(button);
    }
}
