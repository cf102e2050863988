package demarche.insight.map;

/// How a state is filled on a map. Solid, striped, dotted and bare part without colour, and solids that stand together part by lightness, so that
/// colour-blind readers and grey printers keep them apart.
public enum Shade {
    DARK,
    MIDDLE,
    SOFT,
    LIGHT,
    STRIPES,
    /// Nobody knows: a value or a step of which nothing certain was seen.
    DOTS,
    /// Nothing was done or seen. Not the same as a “no”.
    LAND,
    /// The map says nothing here.
    BARE
}
