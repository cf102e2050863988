package demarche.insight.map;

/// Which family of colours the shades of a map take.
public enum Palette {
    VOTES,
    TREATIES,
    FIGURES
}
