package demarche.library.store;

import demarche.plan.AcceptedGap;
import demarche.plan.Activity;
import demarche.plan.Assessment;
import demarche.plan.Forecast;
import demarche.plan.Hearing;
import demarche.plan.Item;
import demarche.plan.OwnFact;
import demarche.plan.OwnNarrative;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.StateGroup;
import demarche.plan.TargetState;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of an item search looks at.
record SearchText(String title, String text) {

    static SearchText of(Item item) {
        return switch (item) {
            case PlanHead h -> new SearchText(h.title(), joined(h.unit()));
            case TargetState t -> new SearchText(t.iso3().toString(), joined(t.decisionAsked(), t.requestedBy(), t.localOwner()));
            case Assessment a -> new SearchText(a.state().toString(), joined(a.rationale(), a.author(), a.source()));
            case Forecast f -> new SearchText(f.state().toString(), joined(f.rationale(), f.author(), f.outcomeSource()));
            case Hearing h -> new SearchText(h.state().toString(), joined(h.saidBy(), h.words(), h.source()));
            case Programme p -> new SearchText(p.title(), joined(p.purpose(), p.lead()));
            case Activity a -> new SearchText(a.title(), joined(a.place(), a.lead()));
            case StateGroup g -> new SearchText(g.title(), "");
            case OwnFact f -> new SearchText(f.state().toString(), joined(f.value(), f.source()));
            case OwnNarrative n -> new SearchText(n.statement(), joined(n.fair(), n.answer(), n.softer(), n.evidence(), n.messenger(), n.source()));
            case AcceptedGap g -> new SearchText(g.reason(), "");
        };
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
    }
}
