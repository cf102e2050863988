package demarche.ui.kit.table;

import demarche.text.Folding;
import demarche.ui.kit.Style;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;

/// What may be written in a cell, narrowed by what is typed. In a cell that takes several, the last piece is what is sought.
final class Offers extends ListView<String> {
    private static final int MOST = 200;
    private static final int IN_SIGHT = 7;
    private static final double ROW = 28;
    private List<String> all = List.of();
    private Form form = Form.LINE;
    private String before = "";
    private Runnable taken = () -> {};
    private boolean walked;

    Offers() {
        Style.styled(this, Style.GRID_OFFERS);
        setFocusTraversable(false);
        prefHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.min(IN_SIGHT, getItems().size()) * Math.max(ROW, getFixedCellSize()) + 10, fixedCellSizeProperty(), getItems()));
        setMinHeight(USE_PREF_SIZE);
        setOnMouseClicked(_ -> {
            walked = true;
            taken.run();
        });
    }

    void onTaken(Runnable action) {
        taken = action;
    }

    boolean isOne() {
        return form == Form.ONE;
    }

    void show(Form formNow, List<String> offers, String written) {
        form = formNow;
        all = List.copyOf(offers);
        before = written;
        seek(written);
    }

    /// @param text all that is written
    void seek(String text) {
        walked = false;
        List<String> words = text.equals(before) ? List.of() : Folding.words(piece(text));
        List<String> found = all.stream().filter(o -> Folding.begins(words, Folding.words(o))).limit(MOST).toList();
        getItems().setAll(found);
        getSelectionModel().clearSelection();
        if (!words.isEmpty() && !fitting(piece(text).strip()).isEmpty()) getSelectionModel().selectFirst();
        boolean some = !found.isEmpty();
        setVisible(some);
        setManaged(some);
    }

    private String piece(String text) {
        return form == Form.SOME ? text.substring(text.lastIndexOf(';') + 1) : text;
    }

    boolean walk(int by) {
        if (getItems().isEmpty()) return false;
        int to = Math.clamp((long) getSelectionModel().getSelectedIndex() + by, 0, getItems().size() - 1);
        getSelectionModel().clearAndSelect(to);
        scrollTo(Math.max(0, to - 2));
        walked = true;
        return true;
    }

    /// The text with its last piece as it was chosen, or as the first that fits what was typed.
    String completed(String text) {
        if (all.isEmpty() || text.equals(before) && !walked) return text;
        String piece = piece(text).strip();
        Optional<String> meant = walked ? Optional.ofNullable(getSelectionModel().getSelectedItem()) : fitting(piece);
        if (meant.isEmpty()) return text;
        if (form != Form.SOME) return meant.get();
        String first = walked && text.equals(before) ? before : text.substring(0, text.lastIndexOf(';') + 1);
        boolean parted = first.isBlank() || first.strip().endsWith(";");
        return (first.strip() + (first.isBlank() ? "" : parted ? " " : "; ") + meant.get()).strip();
    }

    private Optional<String> fitting(String piece) {
        if (piece.isEmpty() || all.stream().anyMatch(o -> Folding.folded(o).equals(Folding.folded(piece)))) return Optional.empty();
        return getItems().stream().findFirst().filter(_ -> !Folding.words(piece).isEmpty());
    }
}
