package demarche.ui.sharing.merge;

import demarche.history.account.Wording;
import demarche.ui.kit.Style;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text with what came underlined and what went struck through: told by shape first, so that a grey printer and a reader's eye both hold it.
public final class DifferenceFlow extends TextFlow {
    private static final int SHORTENED = 90;
    private static final int LEFT = 36;

    private DifferenceFlow(List<Text> texts, String spoken) {
        super(parted(texts).toArray(Text[]::new));
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
    }

    /// With room between what went and what came in its place.
    private static List<Text> parted(List<Text> texts) {
        var parted = new ArrayList<Text>();
        for (Text text : texts) {
            boolean touches = !parted.isEmpty() && (parted.getLast().isStrikethrough() || text.isStrikethrough()) && !parted.getLast().getText().endsWith(" ") && !text.getText().startsWith(" ");
            if (touches) parted.add(new Text(" "));
            parted.add(text);
        }
        return parted;
    }

    /// The whole text.
    public static DifferenceFlow whole(Wording wording, String spoken) {
        return new DifferenceFlow(wording.pieces().stream().map(piece -> text(piece.fate(), piece.text())).toList(), spoken);
    }

    /// What changed and a little around it.
    public static DifferenceFlow around(Wording wording, String spoken) {
        List<Wording.Piece> pieces = wording.pieces();
        return new DifferenceFlow(pieces.stream().map(piece -> text(piece.fate(), piece.fate() == Wording.Fate.STAYED ? shortened(piece.text(), piece == pieces.getFirst(), piece == pieces.getLast()) : piece.text())).toList(), spoken);
    }

    private static String shortened(String text, boolean first, boolean last) {
        if (text.length() <= SHORTENED) return text;
        String head = first ? "" : text.substring(0, LEFT);
        String tail = last ? "" : text.substring(text.length() - LEFT);
        return head + " … " + tail;
    }

    private static Text text(Wording.Fate fate, String words) {
        var text = Style.styled(new Text(words), Style.WORDS_STAYED);
        switch (fate) {
            case STAYED -> {}
            case CAME -> {
                text.setUnderline(true);
                text.getStyleClass().setAll(Style.WORDS_CAME.css());
            }
            case WENT -> {
                text.setStrikethrough(true);
                text.getStyleClass().setAll(Style.WORDS_WENT.css());
            }
        }
        return text;
    }
}
