package demarche.insight.states;

/// What came of reading a written filter.
public sealed interface ReadFilter {
    record Understood(StateFilter filter) implements ReadFilter {}

    /// @param sentence what cannot be understood, and how to write it
    record Nonsense(String sentence) implements ReadFilter {}
}
