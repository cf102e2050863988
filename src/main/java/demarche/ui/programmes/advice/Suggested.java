package demarche.ui.programmes.advice;

import demarche.reference.topic.Debate;
import java.util.Optional;

/// One suggestion as a row says it.
///
/// @param debate whose sign it carries
/// @param detail what it takes or is counted in; may be empty
/// @param spoken what a reader hears of the button
/// @param step   takes the suggestion up
record Suggested(Optional<Debate> debate, String name, String detail, String reason, String source, String spoken, Runnable step) {
    /// Whether a row that shows the other would look the same; its step may be another.
    boolean saysAs(Suggested other) {
        return name.equals(other.name) && detail.equals(other.detail) && reason.equals(other.reason) && source.equals(other.source) && spoken.equals(other.spoken);
    }
}
