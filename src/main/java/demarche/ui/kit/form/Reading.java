package demarche.ui.kit.form;

/// What a control holds when it is left: a value, or something that is not one.
sealed interface Reading<T> {
    record Value<T>(T value) implements Reading<T> {}

    record Unclear<T>(String sentence) implements Reading<T> {}
}
