package demarche.ui.desk;

/// How the person wants the window to look.
public enum Appearance {
    LIGHT,
    DARK,
    /// As the rest of the computer.
    SYSTEM
}
