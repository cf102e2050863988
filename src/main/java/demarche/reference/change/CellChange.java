package demarche.reference.change;

/// What one cell said and will say; empty where there was, or will be, nothing.
public record CellChange(String column, String before, String after) {}
