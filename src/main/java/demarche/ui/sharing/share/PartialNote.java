package demarche.ui.sharing.share;

import demarche.history.Edit;
import demarche.text.Texts;
import demarche.ui.kit.part.ProblemBox;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/// Says of the open plan that parts of it are withheld from this copy; takes no room where none are.
public final class PartialNote extends VBox {
    /// @param texts the bundle `redact`
    public PartialNote(ObservableValue<Optional<List<Edit>>> log, Texts texts) {
        setMinHeight(USE_PREF_SIZE);
        log.subscribe(edits -> {
            boolean partial = edits.filter(PartialNote::isPartial).isPresent();
            getChildren().setAll(partial ? List.of(ProblemBox.attention(texts.get("redact.partial"), texts.get("redact.partial.then"))) : List.of());
            setManaged(partial);
            setVisible(partial);
        });
    }

    public static boolean isPartial(List<Edit> log) {
        return log.stream().anyMatch(edit -> !edit.isWhole());
    }
}
