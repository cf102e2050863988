package demarche.ui.overview;

import demarche.insight.gap.Gap;
import demarche.insight.gap.Rule;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.Ballot;
import demarche.reference.state.Vote;
import demarche.ui.overview.gaps.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The target states for which nothing is planned.
///
/// @param vote how they voted on the resolution that the plan's work began with; empty where the reference holds no vote of one of them
record Unplanned(List<Iso3> states, Optional<Fact> vote) {
    private static final String VOTED_ON = "A/RES/74/247";

    /// A sentence and where it is from.
    record Fact(String words, String source, String allSources) {}

    Unplanned {
        states = List.copyOf(states);
    }

    static Unplanned of(List<Gap> gaps, Facts facts, Wording wording) {
        List<Iso3> states = gaps.stream().filter(g -> g.rule() == Rule.NO_PROGRAMME).flatMap(g -> g.states().stream()).toList();
        return new Unplanned(states, vote(states, facts, wording));
    }

    private static Optional<Fact> vote(List<Iso3> states, Facts facts, Wording wording) {
        List<Ballot> ballots = states.stream().flatMap(s -> ballot(s, facts)).toList();
        if (ballots.isEmpty() || ballots.size() < states.size()) return Optional.empty();
        Ballot first = ballots.getFirst();
        String symbol = facts.reference().resolution(VOTED_ON).orElseThrow().shortSymbol();
        boolean alike = ballots.stream().allMatch(b -> b.vote() == first.vote());
        String words = alike ? said(first.vote(), states.size(), symbol, wording) : wording.texts().get("overview.unplanned.differ", symbol);
        return Optional.of(new Fact(words, wording.texts().get("overview.countdown.source", wording.briefly(first.source()), wording.days().day(first.date())), first.source()));
    }

    private static Stream<Ballot> ballot(Iso3 state, Facts facts) {
        return facts.ballots(state).stream().filter(b -> b.resolution().equals(VOTED_ON)).limit(1);
    }

    private static String said(Vote vote, int states, String symbol, Wording wording) {
        return switch (vote) {
            case YES -> wording.texts().get("overview.unplanned.vote.yes", states, symbol);
            case NO -> wording.texts().get("overview.unplanned.vote.no", states, symbol);
            case ABSTAIN -> wording.texts().get("overview.unplanned.vote.abstain", states, symbol);
            case ABSENT -> wording.texts().get("overview.unplanned.vote.absent", states, symbol);
        };
    }
}
