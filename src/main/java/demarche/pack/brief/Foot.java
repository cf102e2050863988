package demarche.pack.brief;

import demarche.pack.brief.ground.Engagement;
import demarche.pack.brief.ground.Ground;
import demarche.plan.Pack;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// The two lines at the foot of every page: number and copy; desk, day and edition.
record Foot(Ground ground, Print print, String desk, String edition) {

    List<String> lines() {
        String day = ground.days().day(ground.day());
        return switch (print.sort()) {
            case INTERNAL, HEAD -> List.of(first(ground.text("head.foot", ground.stateName(), ground.plan().title())), ground.text("head.foot.next", desk, day, edition));
            case CARD -> List.of(first(ground.stateName()), ground.days().brief().day(ground.day()));
            case IMPLEMENTER, HAND_OVER, PUBLIC -> List.of(first(desk), second(ground.text("head.running", ground.stateName(), day)));
        };
    }

    /// Number and copy as far as there are any.
    private String first(String unnumbered) {
        var parts = new ArrayList<String>();
        String number = number();
        if (!number.isEmpty()) parts.add(number);
        print.copy().ifPresent(c -> parts.add(texts().get("occasion.foot.copy", Integer.toString(c.number()), Integer.toString(c.of()))));
        return parts.isEmpty() ? unnumbered : String.join(" · ", parts);
    }

    /// The desk, where the number has taken its place.
    private String second(String running) {
        return first(desk).equals(desk) ? running : desk + " · " + running;
    }

    private String number() {
        Engagement engagement = ground.engagement();
        String number = ground.volume().isOfSeveral() ? engagement.pack().map(Pack::number).orElse("") : engagement.number();
        if (number.isBlank()) return "";
        return switch (print.sort()) {
            case INTERNAL, HEAD -> ground.volume().isOfSeveral() ? texts().get("occasion.foot.pack", number) : texts().get("occasion.foot.brief", number);
            case CARD -> number;
            case IMPLEMENTER, HAND_OVER, PUBLIC -> texts().get("occasion.foot.paper", number);
        };
    }

    private Texts texts() {
        return Texts.of("occasion", ground.request().locale());
    }
}
