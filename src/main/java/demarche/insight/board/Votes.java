package demarche.insight.board;

import demarche.plan.choice.BoardPart;
import demarche.reference.state.Ballot;
import demarche.reference.state.Resolution;
import demarche.reference.state.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How undecided a state is by its votes in the roll calls that divided the Assembly: those that fewer than three in four of the votes carried.
/// The rest says little, since nearly everybody voted yes. To be absent is not a position and is not counted.
///
/// Per cent = 50 × (1 − |yes − no| ÷ votes) + 25 × (votes unlike its usual one ÷ votes) + 25 if it went another way in the last year than in the first.
///
/// @param divided  the roll calls, oldest first
/// @param ballots  what the state did in them, oldest first; empty where it had no vote
public record Votes(List<Resolution> divided, List<Ballot> ballots) implements Part {
    /// Which way a year's votes went.
    private enum Way {
        YES,
        NO,
        NEITHER,
        UNKNOWN
    }

    public Votes {
        divided = List.copyOf(divided);
        ballots = List.copyOf(ballots);
    }

    static boolean divided(Resolution resolution) {
        return resolution.totals().filter(t -> 4 * t.yes() < 3 * (t.yes() + t.no() + t.abstain())).isPresent();
    }

    @Override
    public BoardPart kind() {
        return BoardPart.VOTES;
    }

    @Override
    public OptionalInt percent() {
        long votes = recorded();
        if (votes == 0) return OptionalInt.empty();
        double balance = 1 - Math.abs(count(Vote.YES) - count(Vote.NO)) / (double) votes;
        double unlike = unlikeUsual() / (double) votes;
        return OptionalInt.of(Part.rounded(50 * balance + 25 * unlike + (hasChanged() ? 25 : 0)));
    }

    private long recorded() {
        return ballots.stream().filter(b -> b.vote() != Vote.ABSENT).count();
    }

    private long count(Vote vote) {
        return ballots.stream().filter(b -> b.vote() == vote).count();
    }

    private long unlikeUsual() {
        return recorded() - Stream.of(Vote.YES, Vote.NO, Vote.ABSTAIN).mapToLong(this::count).max().orElse(0);
    }

    private boolean hasChanged() {
        if (divided.isEmpty()) return false;
        Way first = way(firstYear());
        Way last = way(lastYear());
        return firstYear() != lastYear() && first != Way.UNKNOWN && last != Way.UNKNOWN && first != last;
    }

    private int firstYear() {
        return divided.getFirst().date().getYear();
    }

    private int lastYear() {
        return divided.getLast().date().getYear();
    }

    private Way way(int year) {
        List<Vote> votes = ballots.stream().filter(b -> b.date().getYear() == year && b.vote() != Vote.ABSENT).map(Ballot::vote).toList();
        if (votes.isEmpty()) return Way.UNKNOWN;
        long more = votes.stream().filter(v -> v == Vote.YES).count() - votes.stream().filter(v -> v == Vote.NO).count();
        return more > 0 ? Way.YES : more < 0 ? Way.NO : Way.NEITHER;
    }

    @Override
    public Statement reason(Telling telling) {
        if (recorded() == 0) return Statement.lasting(telling.text("board.votes.none"), telling.asOf());
        String counted = telling.text("board.votes.counted", divided.size(), count(Vote.YES), count(Vote.NO), count(Vote.ABSTAIN), count(Vote.ABSENT));
        return Statement.lasting(counted + " " + change(telling), telling.text("board.votes.source", telling.span(first(), last())));
    }

    private LocalDate first() {
        return divided.getFirst().date();
    }

    private LocalDate last() {
        return divided.getLast().date();
    }

    private String change(Telling telling) {
        if (firstYear() == lastYear()) return telling.text("board.votes.one-year");
        String first = way(telling, way(firstYear()));
        String last = way(telling, way(lastYear()));
        return hasChanged() ? telling.text("board.votes.changed", Integer.toString(firstYear()), first, Integer.toString(lastYear()), last)
                : telling.text("board.votes.unchanged", Integer.toString(firstYear()), first, Integer.toString(lastYear()), last);
    }

    private static String way(Telling telling, Way way) {
        return switch (way) {
            case YES -> telling.text("board.way.yes");
            case NO -> telling.text("board.way.no");
            case NEITHER -> telling.text("board.way.neither");
            case UNKNOWN -> telling.text("board.way.unknown");
        };
    }

    @Override
    public List<Statement> facts(Telling telling) {
        if (ballots.isEmpty()) return List.of(reason(telling));
        var facts = new ArrayList<Statement>();
        ballots.stream().sorted(Comparator.comparing(Ballot::date).reversed()).forEach(b -> facts.add(fact(b, telling)));
        return facts;
    }

    private Statement fact(Ballot ballot, Telling telling) {
        Resolution on = divided.stream().filter(r -> r.symbol().equals(ballot.resolution())).findFirst().orElseThrow();
        return Statement.lasting(telling.text("board.votes.fact", telling.vote(ballot.vote()), on.shortSymbol(), on.title()),
                telling.source(ballot.source(), telling.day(ballot.date())));
    }
}
