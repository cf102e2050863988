package demarche.pack.ink;

import demarche.pack.block.look.Accent;
import demarche.pack.block.look.Look;
import demarche.pack.block.look.Role;
import java.util.ArrayList;
import java.util.List;

/// What a ministry’s look adds to our stylesheets. Nothing of it is taken over as text: families are named by their use, colours are numbers.
final class Dress {
    private final Look look;

    Dress(Look look) {
        this.look = look;
    }

    /// Our stylesheet with the ministry’s typefaces in front of ours, which draw the letters that those lack.
    String families(String css) {
        String dressed = css;
        for (Role role : Role.values()) {
            if (look.face(role).isPresent()) dressed = dressed.replace(quoted(role.shipped()), quoted(role.own()) + ", " + quoted(role.shipped()));
        }
        return dressed;
    }

    private static String quoted(String family) {
        return "'" + family + "'";
    }

    /// Rules that come after all others. The marking stays as everybody knows it.
    String rules() {
        List<String> rules = new ArrayList<>();
        look.colour(Accent.TITLE).ifPresent(c -> rules.add("h1, .cover h1.state { color: %s; }".formatted(c.written())));
        look.colour(Accent.LABEL).ifPresent(c -> rules.add(".label h2, h2.across, caption, .issuer { color: %s; }".formatted(c.written())));
        look.colour(Accent.RULE).ifPresent(c -> rules.add(".line, .numbers, .deadline, thead th, tr.part th { border-color: %s; }".formatted(c.written())));
        if (!look.faces().isEmpty()) rules.add(".tlp { font-family: 'Plex Sans', 'Plex Arabic'; }");
        return String.join("\n", rules) + (rules.isEmpty() ? "" : "\n");
    }
}
