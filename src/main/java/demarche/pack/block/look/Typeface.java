package demarche.pack.block.look;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A ministry’s own typeface: TrueType files that may be embedded.
///
/// @param name  as its maker calls it; letters, digits, spaces and hyphens alone
/// @param files the regular cut is always there
public record Typeface(String name, Map<Cut, Kept> files) {
    /// One file of a typeface.
    public enum Cut { REGULAR, BOLD, ITALIC }

    public Typeface {
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]*")) throw new IllegalArgumentException("not the name of a typeface: " + name);
        files = Collections.unmodifiableMap(new EnumMap<>(files));
        if (!files.containsKey(Cut.REGULAR)) throw new IllegalArgumentException("no regular cut");
    }

    /// The regular cut where there is no other.
    public Kept file(Cut cut) {
        return files.getOrDefault(cut, files.get(Cut.REGULAR));
    }
}
