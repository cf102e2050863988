package demarche.ui.kit.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How the cells of a column are written in.
///
/// @param written what stands in the field when it opens
/// @param offers  what may be written, where the form is a list
/// @param taking  what happens with the text
public record Entry<R>(Form form, Function<R, String> written, Function<R, List<String>> offers, Taking<R> taking) {

    /// Takes what was written into a cell.
    @FunctionalInterface
    public interface Taking<R> {
        /// A sentence for beside the cell when the text cannot be taken; empty when it was.
        Optional<String> take(R row, String text);
    }

    /// A cell that is only read.
    public static <R> Entry<R> fixed() {
        return new Entry<>(Form.FIXED, _ -> "", _ -> List.of(), (_, _) -> Optional.empty());
    }
}
