package demarche.pack.block;

import demarche.plan.OwnMarking;
import demarche.plan.handling.Colour;
import demarche.plan.handling.Handling;

/// The marking as it is printed: at the head and foot of every page, in its colour on black. Labels are never translated.
///
/// @param label  of the Traffic Light Protocol, or the ministry’s own
/// @param colour of its letters; always readable on black
/// @param level  how high it is, whatever it is called
public record Mark(String label, Colour colour, Handling level) {
    /// What the head of a page has room for, in letters.
    public static final int LONGEST = 32;
    /// As many letters as stand there in full size.
    private static final int ROOM = 20;

    public Mark {
        if (label.isBlank()) throw new IllegalArgumentException("a marking without a label");
        if (!colour.isReadableOn(Colour.BLACK)) throw new IllegalArgumentException("not readable on black: " + colour.written());
    }

    /// The label as everybody knows it, in the colour of the standard.
    public static Mark of(Handling level) {
        return new Mark(level.label(), standard(level), level);
    }

    /// The ministry’s own label; in the colour of its level where its own is none, or is not readable.
    public static Mark of(OwnMarking own) {
        return new Mark(own.title(), Colour.read(own.colour()).filter(c -> c.isReadableOn(Colour.BLACK)).orElseGet(() -> standard(own.level())), own.level());
    }

    /// Whether it has to be set smaller to find room.
    public boolean isLong() {
        return label.length() > ROOM;
    }

    /// The colours of TLP 2.0 (FIRST, August 2022).
    private static Colour standard(Handling level) {
        return switch (level) {
            case CLEAR -> Colour.WHITE;
            case GREEN -> new Colour(0x33ff00);
            case AMBER, AMBER_STRICT -> new Colour(0xffc000);
            case RED -> new Colour(0xff2b2b);
        };
    }
}
