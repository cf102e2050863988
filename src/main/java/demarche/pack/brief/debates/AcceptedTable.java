package demarche.pack.brief.debates;

import demarche.history.mapping.ItemMapping;
import demarche.insight.gap.Gaps;
import demarche.pack.block.Phrase;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.plan.AcceptedGap;
import demarche.plan.Kind;
import java.util.List;
import java.util.Optional;

/// The gaps for this state that the ministry decided to live with, and why. Only an edition that may see every field of a decision has it.
public final class AcceptedTable {
    private AcceptedTable() {}

    public static Optional<Table> of(Ground ground, List<Gaps.Accepted> all) {
        boolean seen = ItemMapping.of(Kind.ACCEPTED_GAP).fields().stream().allMatch(field -> field.sensitivity().seenIn(ground.request().edition()));
        List<Table.Line> rows = all.stream().filter(a -> a.gap().states().contains(ground.iso3())).<Table.Line>map(a -> row(ground, a)).toList();
        if (!seen || rows.isEmpty()) return Optional.empty();
        return Optional.of(Table.of(List.of(Column.of(ground.text("debates.accepted.gap"), 70), Column.of(ground.text("debates.accepted.because"), 60),
                Column.of(ground.text("debates.accepted.by"), 38)), rows).captioned(ground.text("debates.accepted")));
    }

    private static Table.Line row(Ground ground, Gaps.Accepted accepted) {
        AcceptedGap decision = accepted.decision();
        String by = decision.author().isBlank() ? ground.text("brief.unknown") : decision.author();
        return Cells.of(ground.tongue().quotingNarrative(accepted.gap().sentence()), Phrase.of(decision.reason()), Phrase.of(by + ", ").whole(ground.days().brief().day(decision.day())));
    }
}
