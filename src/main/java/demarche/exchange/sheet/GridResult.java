package demarche.exchange.sheet;

/// What came of reading a spreadsheet.
public sealed interface GridResult {
    /// @param file its name, without the folder
    record Read(Grid grid, String file) implements GridResult {}

    /// @param sentence what is wrong, and what to do
    record Refused(String sentence) implements GridResult {}
}
