package demarche.ui.sharing.share;

import demarche.history.share.Share;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What of the plan goes into a share and what does not, before it is saved.
final class SharePreview extends VBox {
    private final Texts texts;

    SharePreview(Share share, Texts texts) {
        this.texts = texts;
        var report = new ShareReport(share, texts);
        var rows = new Rows().close(name(texts.get("redact.preview.goes")), Words.wrapped(report.goes()));
        report.leftOut().forEach((why, items) -> rows.close(name(texts.get("redact.preview.out")), told(why, items)));
        report.fields().forEach((kind, fields) -> rows.close(name(texts.get("redact.preview.fields")), told(report.kind(kind), fields)));
        boolean history = !share.wish().tellsHistory();
        rows.close(name(texts.get("redact.preview.history")), Words.wrapped(history ? texts.get("redact.preview.history.some") : texts.get("redact.preview.history.whole")));
        rows.close(name(texts.get("redact.preview.names")), Words.wrapped(share.withheld().unnamed() ? texts.get("redact.preview.unnamed") : texts.get("redact.preview.names.stay")));
        getChildren().add(rows);
        report.wider().ifPresent(titles -> getChildren().add(Style.styled(new VBox(ProblemBox.attention(texts.get("redact.preview.wider"), texts.get("redact.preview.wider.titles", titles))), Style.SHARE_FORM)));
    }

    private static VBox told(String heading, String words) {
        return new VBox(Words.wrapped(heading, Style.STRONG), Words.wrapped(words));
    }

    private static Label name(String text) {
        return Style.styled(Words.line(text, Style.MUTED), Style.ROW_NAME);
    }
}
