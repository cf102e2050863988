package demarche.ui.programmes.activities;

import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.activities.paste.Pasted;
import demarche.ui.programmes.activities.paste.PastedRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a paste would do, before it is done: counts, then a line for each row, with a sentence for each cell that cannot be taken.
final class PastePanel extends VBox {
    private static final int MOST = 200;
    private final Texts texts;

    PastePanel(Pasted pasted, Texts texts, Consumer<Pasted> paste, Runnable close) {
        this.texts = texts;
        Style.styled(this, Style.ROW_FORM, Style.GAP_8);
        var counts = Words.wrapped(pasted.rows().isEmpty() ? texts.get("activities.paste.nothing") : texts.get("activities.paste.counts", pasted.count(PastedRow.Kind.NEW), pasted.count(PastedRow.Kind.CHANGED), pasted.count(PastedRow.Kind.SAME),
                pasted.rows().stream().mapToInt(r -> r.refused().size()).sum()), Style.STRONG);
        counts.setId("paste-counts");
        var lines = new VBox(Stream.concat(unknown(pasted.unknown()), pasted.rows().stream().filter(r -> r.kind() != PastedRow.Kind.SAME || !r.refused().isEmpty()).limit(MOST).map(this::line)).toArray(Node[]::new));
        var scroll = Style.styled(new ScrollPane(lines), Style.PASTE_LINES);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Button make = Buttons.small(texts.get("activities.paste.make"), () -> paste.accept(pasted));
        make.setId("paste-make");
        make.setDisable(!pasted.doesSomething());
        scroll.setVisible(!lines.getChildren().isEmpty());
        scroll.setManaged(scroll.isVisible());
        getChildren().addAll(counts, scroll, Style.styled(new FlowPane(make, Buttons.small(texts.get("activities.paste.leave"), close)), Style.GAP_8));
    }

    private Stream<Node> unknown(List<String> headers) {
        return headers.isEmpty() ? Stream.of() : Stream.of(Words.wrapped(texts.get("activities.paste.unknown", String.join(", ", headers)), Style.ATTENTION));
    }

    private Node line(PastedRow row) {
        String what = switch (row.kind()) {
            case NEW -> texts.get("activities.paste.new", row.title());
            case CHANGED -> texts.get("activities.paste.changed", row.title());
            case SAME -> texts.get("activities.paste.same", row.title());
            case REFUSED -> texts.get("activities.paste.refused", row.title());
        };
        var line = Style.styled(new VBox(Words.wrapped(what)), Style.PASTE_LINE);
        row.changed().forEach(change -> line.getChildren().add(Words.caption(change)));
        row.refused().forEach(sentence -> line.getChildren().add(Words.caption(sentence, Style.ATTENTION)));
        return line;
    }
}
