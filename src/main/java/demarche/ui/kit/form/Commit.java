package demarche.ui.kit.form;

import java.util.Optional;

/// Takes the value a field was left with.
@FunctionalInterface
public interface Commit<T> {
    /// A sentence for beside the field when the value cannot be taken; empty when it was.
    Optional<String> commit(T value);
}
