package demarche.pack.ink.word;

import demarche.pack.block.look.Accent;
import demarche.pack.block.look.Look;
import demarche.pack.block.look.Role;
import demarche.plan.handling.Colour;
import java.util.Locale;

/// What a ministry’s look changes in the styles of a document. A typeface by the name of one of ours is one of ours.
final class Dress {
    private final Look look;

    Dress(Look look) {
        this.look = look;
    }

    String styles(String xml) {
        String dressed = xml.replace("⟦title⟧", letters(Accent.TITLE)).replace("⟦label⟧", letters(Accent.LABEL))
                .replace("⟦rule⟧", look.colour(Accent.RULE).map(Dress::digits).orElse("000000"));
        for (Role role : Role.values()) dressed = dressed.replace('"' + role.full() + '"', "⟦" + role.name() + "⟧");
        for (Role role : Role.values()) dressed = dressed.replace("⟦" + role.name() + "⟧", '"' + look.face(role).map(face -> face.name()).orElse(role.full()) + '"');
        return dressed;
    }

    private String letters(Accent accent) {
        return look.colour(accent).map(c -> "<w:color w:val=\"" + digits(c) + "\"/>").orElse("");
    }

    private static String digits(Colour colour) {
        return colour.digits().toUpperCase(Locale.ROOT);
    }
}
