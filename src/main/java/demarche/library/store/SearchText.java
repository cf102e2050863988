package demarche.library.store;

import demarche.plan.AcceptedGap;
import demarche.plan.Activity;
import demarche.plan.Assessment;
import demarche.plan.BudgetLine;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.ExchangeRate;
import demarche.plan.Forecast;
import demarche.plan.Hearing;
import demarche.plan.Holiday;
import demarche.plan.Issue;
import demarche.plan.Item;
import demarche.plan.Measurement;
import demarche.plan.Meeting;
import demarche.plan.NamedVersion;
import demarche.plan.Organisation;
import demarche.plan.OtherProject;
import demarche.plan.OwnActivityType;
import demarche.plan.OwnEvent;
import demarche.plan.OwnFact;
import demarche.plan.OwnMarking;
import demarche.plan.OwnNarrative;
import demarche.plan.Pack;
import demarche.plan.PackCopy;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.Recommendation;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.RightsAnswer;
import demarche.plan.Risk;
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
            case Programme p -> new SearchText(p.title(), joined(p.purpose(), p.lead(), p.ownership().requestedBy(), p.ownership().localOwner()));
            case Activity a -> new SearchText(a.title(), joined(a.place(), a.lead(), a.attendance().audience(), a.delivery().deliverables(), a.delivery().evidence()));
            case OwnActivityType t -> new SearchText(t.title(), joined(t.description(), t.deliverables()));
            case OwnEvent e -> new SearchText(e.title(), joined(e.place(), e.source()));
            case Holiday h -> new SearchText(h.title(), h.state().toString());
            case BudgetLine l -> new SearchText(l.title(), "");
            case ExchangeRate r -> new SearchText(r.from() + " " + r.to(), r.source());
            case Result r -> new SearchText(r.statement(), r.assumptions());
            case ResultIndicator i -> new SearchText(i.statement(), joined(i.verification(), i.source()));
            case Measurement m -> new SearchText("", m.evidence());
            case Risk r -> new SearchText(r.title(), joined(r.cause(), r.measures(), r.owner(), r.trigger()));
            case RightsAnswer a -> new SearchText("", a.note());
            case Organisation o -> new SearchText(o.title(), joined(o.acronym(), o.iati(), o.notes()));
            case Contact c -> new SearchText(c.title(), joined(c.role(), c.post(), c.biography(), c.reach(), c.notes()));
            case Encounter e -> new SearchText(e.state().toString(), joined(e.others(), e.summary(), e.quote(), e.promise(), e.followUp(), e.place()));
            case OtherProject p -> new SearchText(p.title(), joined(p.provider(), p.description(), p.reference()));
            case StateGroup g -> new SearchText(g.title(), "");
            case OwnFact f -> new SearchText(f.state().toString(), joined(f.value(), f.source()));
            case OwnNarrative n -> new SearchText(n.statement(), joined(n.fair(), n.answer(), n.softer(), n.evidence(), n.messenger(), n.source()));
            case AcceptedGap g -> new SearchText(g.reason(), "");
            case NamedVersion v -> new SearchText(v.title(), joined(v.note()));
            case Pack p -> new SearchText(p.title(), joined(p.number(), p.leader(), p.press().pressLine()));
            case Meeting m -> new SearchText(m.title(), joined(m.number(), m.slot().place(), m.purpose(), m.objectives(), m.wanted(), m.sentence()));
            case Recommendation r -> new SearchText(r.statement(), r.choices());
            case Issue i -> new SearchText(i.title(), i.note());
            case PackCopy c -> new SearchText(c.title(), c.note());
            case OwnMarking m -> new SearchText(m.title(), m.meaning());
        };
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
    }
}
