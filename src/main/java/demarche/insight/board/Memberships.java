package demarche.insight.board;

import demarche.plan.choice.BoardPart;
import demarche.reference.state.Membership;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// In how many groups and bodies a state can carry others with it.
///
/// Per cent = 100 × groups ÷ 8; eight or more count in full.
///
/// @param state  its English name, to tell remarks on it from those on others
/// @param groups those a source of the day or before shows
public record Memberships(String state, List<Membership> groups) implements Part {
    private static final int FULL = 8;

    public Memberships {
        groups = List.copyOf(groups);
    }

    @Override
    public BoardPart kind() {
        return BoardPart.MEMBERSHIPS;
    }

    @Override
    public OptionalInt percent() {
        return groups.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Part.rounded(100.0 * Math.min(groups.size(), FULL) / FULL));
    }

    @Override
    public Statement reason(Telling telling) {
        if (groups.isEmpty()) return Statement.lasting(telling.text("board.memberships.unknown"), telling.asOf());
        String names = groups.stream().map(Membership::body).collect(Collectors.joining(", "));
        return Statement.lasting(telling.text("board.memberships.of", groups.size(), FULL, names), telling.asOf());
    }

    /// What one source of one day shows stands together.
    @Override
    public List<Statement> facts(Telling telling) {
        if (groups.isEmpty()) return List.of(reason(telling));
        Map<List<String>, List<Membership>> together = groups.stream()
                .collect(Collectors.groupingBy(m -> List.of(source(m), m.asOf().text()), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(same -> fact(same, telling)).toList();
    }

    private Statement fact(List<Membership> same, Telling telling) {
        Membership first = same.getFirst();
        String names = same.stream().map(Membership::body).collect(Collectors.joining(", "));
        return Statement.ageing(telling.text("board.memberships.fact", names), telling.source(source(first), telling.seen(first.asOf())), first.asOf().last());
    }

    /// Without the remarks on other states that a list of members comes with.
    private String source(Membership group) {
        String list = group.source().replaceFirst("; .*", "");
        return group.source().contains(state) ? group.source() : list;
    }
}
