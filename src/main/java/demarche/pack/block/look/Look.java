package demarche.pack.block.look;

import demarche.plan.handling.Colour;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The typefaces and colours of a document, as far as they are not Demarche’s own. All of it was checked when it was read.
public record Look(Map<Role, Typeface> faces, Map<Accent, Colour> colours) {
    public Look {
        var knownFaces = new EnumMap<Role, Typeface>(Role.class);
        knownFaces.putAll(faces);
        faces = Collections.unmodifiableMap(knownFaces);
        var knownColours = new EnumMap<Accent, Colour>(Accent.class);
        knownColours.putAll(colours);
        colours = Collections.unmodifiableMap(knownColours);
    }

    /// Demarche’s own.
    public static Look plain() {
        return new Look(Map.of(), Map.of());
    }

    public Optional<Typeface> face(Role role) {
        return Optional.ofNullable(faces.get(role));
    }

    public Optional<Colour> colour(Accent accent) {
        return Optional.ofNullable(colours.get(accent));
    }
}
