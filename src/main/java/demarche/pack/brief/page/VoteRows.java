package demarche.pack.brief.page;

import demarche.pack.block.Phrase;
import demarche.pack.block.Table.Part;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.reference.state.Resolution;
import demarche.reference.state.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every resolution adopted by the day with the state’s vote, by the committee the text came from, the newest first.
record VoteRows(Ground ground) {
    List<Table.Line> lines() {
        var lines = new ArrayList<Table.Line>();
        part(lines, ground.text("facts.votes.third"), "Third");
        part(lines, ground.text("facts.votes.first"), "First");
        part(lines, ground.text("facts.votes.plenary"), "Plenary");
        return lines;
    }

    private void part(List<Table.Line> lines, String heading, String committee) {
        List<Resolution> resolutions = ground.facts().resolutions().stream().filter(r -> r.committee().equals(committee)).toList().reversed();
        if (resolutions.isEmpty()) return;
        lines.add(new Part(heading));
        for (Resolution r : resolutions) {
            lines.add(FactsPage.row(Phrase.none().strong(r.shortSymbol()).words(" " + r.title()), vote(r), totals(r), ground.days().brief().day(r.date()), ground.citeVote(r)));
        }
    }

    private Phrase vote(Resolution r) {
        if (r.totals().isEmpty()) return Phrase.of(ground.text("facts.vote.consensus"));
        Optional<Vote> vote = ground.facts().vote(ground.iso3(), r.symbol());
        if (vote.isEmpty()) return Phrase.of(ground.text("facts.vote.not-member"));
        return vote.get() == Vote.ABSENT ? Phrase.of(ground.names().of(Vote.ABSENT)) : Phrase.none().strong(ground.names().of(vote.get()));
    }

    private String totals(Resolution r) {
        return r.totals().map(t -> ground.text("facts.totals", t.yes(), t.no(), t.abstain())).orElse("—");
    }
}
