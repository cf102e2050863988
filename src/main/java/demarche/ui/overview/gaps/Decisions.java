package demarche.ui.overview.gaps;

import demarche.insight.gap.Gap;
import demarche.insight.gap.Gaps;
import demarche.plan.AcceptedGap;
import demarche.plan.Plan;
import demarche.plan.Programme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the decisions to live with a gap say: of a gap that is there its own sentence, of one that is gone what its key still tells.
record Decisions(Plan plan, Wording wording) {

    GapList.Lived lived(Gaps.Accepted accepted) {
        return new GapList.Lived(accepted.gap(), accepted.decision(), because(accepted.decision()), signed(accepted.decision()));
    }

    GapList.Past past(AcceptedGap decision) {
        String about = Gap.Subject.of(decision.gap()).map(this::about).orElseGet(() -> wording.texts().get("overview.lived.unknown"));
        return new GapList.Past(decision, about, because(decision), signed(decision));
    }

    private String about(Gap.Subject subject) {
        String rule = wording.rule(subject.rule()).name();
        Optional<String> programme = subject.programme().flatMap(id -> plan.programmes().stream().filter(p -> p.id().value().equals(id)).findFirst()).map(Programme::title);
        List<String> where = Stream.concat(programme.stream(), subject.states().stream().map(wording::state)).toList();
        return where.isEmpty() ? rule : wording.texts().get("overview.lived.about", rule, String.join(", ", where));
    }

    private String because(AcceptedGap decision) {
        return wording.texts().get("overview.lived.because", decision.reason());
    }

    private String signed(AcceptedGap decision) {
        String day = wording.days().day(decision.day());
        return decision.author().isBlank() ? day : wording.texts().get("overview.lived.signed", decision.author(), day);
    }
}
