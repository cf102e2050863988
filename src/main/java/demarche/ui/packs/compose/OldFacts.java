package demarche.ui.packs.compose;

import demarche.insight.state.OldFact;
import demarche.ui.packs.part.PackWords;
import java.util.List;
import java.util.stream.Collectors;

/// Names what a paper says that nobody has looked at for a year.
record OldFacts(PackWords words) {

    /// One sentence, or none.
    List<String> told(List<OldFact> facts) {
        if (facts.isEmpty()) return List.of();
        return List.of(words.texts().get("packs.old", facts.size(), facts.stream().map(this::told).collect(Collectors.joining("; "))));
    }

    private String told(OldFact fact) {
        String when = words.days().day(fact.seen());
        return switch (fact) {
            case OldFact.Step step -> words.texts().get("packs.old.step", words.state(step.state()), step.treaty().shortName(), when);
            case OldFact.Judgement judgement -> words.texts().get("packs.old.judgement", words.state(judgement.state()), when);
        };
    }
}
