package demarche.insight.board;

import demarche.plan.choice.BoardPart;
import demarche.plan.id.Iso3;
import demarche.reference.state.SwingList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// On how many published lists of undecided states it stands. A list of which only a part was seen says nothing of those it does not name, so it counts
/// only for those it names.
///
/// Per cent = 100 × lists it is on ÷ (complete lists + partial lists it is on).
///
/// @param published the lists out by the day, without that of absent members: to be absent is not a position
/// @param on        those it is on
public record Lists(Iso3 state, List<SwingList> published, List<SwingList> on) implements Part {
    private static final String ABSENT = "unga_74_247_not_voting";

    public Lists {
        published = List.copyOf(published);
        on = List.copyOf(on);
    }

    static boolean counts(SwingList list) {
        return !list.id().equals(ABSENT);
    }

    @Override
    public BoardPart kind() {
        return BoardPart.LISTS;
    }

    @Override
    public OptionalInt percent() {
        long counted = published.stream().filter(l -> l.complete() || on.contains(l)).count();
        return counted == 0 ? OptionalInt.empty() : OptionalInt.of(Part.rounded(100.0 * on.size() / counted));
    }

    @Override
    public Statement reason(Telling telling) {
        long counted = published.stream().filter(l -> l.complete() || on.contains(l)).count();
        if (counted == 0) return Statement.lasting(telling.text("board.lists.unknown"), telling.asOf());
        if (on.isEmpty()) return Statement.lasting(telling.text("board.lists.none", counted), telling.asOf());
        String names = on.stream().map(SwingList::name).collect(Collectors.joining("; "));
        return Statement.lasting(telling.text("board.lists.on", on.size(), counted, names), telling.asOf());
    }

    @Override
    public List<Statement> facts(Telling telling) {
        return published.isEmpty() ? List.of(reason(telling)) : published.stream().map(l -> fact(l, telling)).toList();
    }

    private Statement fact(SwingList list, Telling telling) {
        String source = telling.source(list.source(), telling.day(list.publishedOn()));
        if (on.contains(list)) return Statement.lasting(telling.text(list.complete() ? "board.lists.fact.on" : "board.lists.fact.on-partial", list.name()), source);
        return Statement.lasting(telling.text(list.complete() ? "board.lists.fact.off" : "board.lists.fact.off-partial", list.name()), source);
    }
}
