package demarche.ui.states.votes;

import demarche.pack.figure.SignPaths;
import demarche.reference.state.Ballot;
import demarche.reference.state.Resolution;
import demarche.reference.state.Vote;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a state voted, resolution by resolution, up to the day of the plan.
final class VotesViewModel {
    /// One resolution.
    ///
    /// @param vote empty where it was adopted without a vote
    record Line(Resolution resolution, Optional<Vote> vote, String words, String totals, String source) {
        /// The First Committee is one lane; the Third and the plenary, which took its texts on, the other.
        int lane() {
            return resolution.committee().equals("First") ? 0 : 1;
        }

        SignPaths.Vote sign() {
            return vote.map(Wording::sign).orElse(SignPaths.Vote.WITHOUT_VOTE);
        }
    }

    private final Wording wording;

    VotesViewModel(Wording wording) {
        this.wording = wording;
    }

    /// Oldest first; nothing for a state that has no vote in the Assembly.
    List<Line> lines(Now now) {
        if (!now.state().member()) return List.of();
        List<Ballot> ballots = now.facts().facts().ballots(now.iso3());
        return now.facts().facts().resolutions().stream()
                .filter(r -> r.totals().isEmpty() || ballots.stream().anyMatch(b -> b.resolution().equals(r.symbol())))
                .map(r -> line(now, r, ballots.stream().filter(b -> b.resolution().equals(r.symbol())).findFirst())).toList();
    }

    private Line line(Now now, Resolution resolution, Optional<Ballot> ballot) {
        String source = now.facts().source(ballot.map(Ballot::source).orElse(resolution.source()), wording.days().day(resolution.date()));
        String words = ballot.map(b -> wording.vote(b.vote())).orElseGet(() -> wording.text("states.vote.without"));
        String totals = resolution.totals().map(t -> wording.text("states.votes.totals", t.yes(), t.no(), t.abstain())).orElse("–");
        return new Line(resolution, ballot.map(Ballot::vote), words, totals, source);
    }

    /// How often it voted so, in the words of the legend.
    String counted(List<Line> lines, Optional<Vote> vote) {
        long times = lines.stream().filter(l -> l.vote().equals(vote)).count();
        if (vote.isEmpty()) return wording.text("states.votes.without", times);
        return vote.get() == Vote.ABSENT ? wording.text("states.votes.absent", times) : wording.text("states.votes.counted", wording.vote(vote.get()), times);
    }

    static List<Optional<Vote>> kinds() {
        return java.util.stream.Stream.concat(Arrays.stream(Vote.values()).map(Optional::of), java.util.stream.Stream.of(Optional.<Vote>empty())).toList();
    }
}
