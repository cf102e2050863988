package demarche.library.store;

import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of an item search looks at.
record SearchText(String title, String text) {

    static SearchText of(Item item) {
        return switch (item) {
            case PlanHead h -> new SearchText(h.title(), joined(h.unit()));
            case TargetState t -> new SearchText(t.iso3().toString(), joined(t.rationale(), t.decisionAsked(), t.requestedBy(), t.localOwner()));
            case Programme p -> new SearchText(p.title(), joined(p.purpose(), p.lead()));
            case Activity a -> new SearchText(a.title(), joined(a.place(), a.lead()));
        };
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
    }
}
