package demarche.insight.board;

import demarche.plan.choice.BoardPart;
import demarche.reference.state.Bounds;
import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import demarche.reference.state.TreatyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How open the choice between the two treaties still is. A table of positions, since they do not add up:
/// invited to Budapest and not party 100, neither 80, Budapest signed 60, UN Convention only 50, both 25, Budapest only 0.
/// Where the sources leave two readings open, the lower one counts.
///
/// @param budapest where the state stands towards the Budapest Convention
/// @param un       where it stands towards the UN Convention; empty before that was opened
public record Treaties(Position budapest, Optional<Position> un) implements Part {
    /// Where a state stands towards one treaty on a day.
    ///
    /// @param record what was seen; empty where no step was
    public record Position(Instrument treaty, Optional<TreatyRecord> record, LocalDate day) {
        Standing standing() {
            return record.map(r -> r.on(day)).orElse(Standing.NONE);
        }

        /// What it may be: two readings where the day lies between the days that bound the step.
        private List<Standing> readings() {
            if (standing() != Standing.UNKNOWN) return List.of(standing());
            boolean signed = record.flatMap(TreatyRecord::signedOn).filter(d -> !d.isAfter(day)).isPresent();
            return List.of(signed ? Standing.SIGNATORY : Standing.NONE, record.orElseThrow().farthest());
        }
    }

    @Override
    public BoardPart kind() {
        return BoardPart.TREATIES;
    }

    @Override
    public OptionalInt percent() {
        return OptionalInt.of(budapest.readings().stream().flatMapToInt(b -> unReadings().mapToInt(u -> percent(b, u))).min().orElseThrow());
    }

    private Stream<Standing> unReadings() {
        return un.map(Position::readings).orElse(List.of(Standing.NONE)).stream();
    }

    private static int percent(Standing budapest, Standing un) {
        boolean joinedUn = un == Standing.PARTY || un == Standing.SIGNATORY;
        return switch (budapest) {
            case INVITED -> 100;
            case SIGNATORY -> 60;
            case PARTY -> joinedUn ? 25 : 0;
            case NONE, UNKNOWN -> joinedUn ? 50 : 80;
        };
    }

    @Override
    public Statement reason(Telling telling) {
        String text = position(telling);
        boolean open = budapest.standing() == Standing.UNKNOWN || un.filter(p -> p.standing() == Standing.UNKNOWN).isPresent();
        return Statement.lasting(open ? text + " " + telling.text("board.treaties.lower") : text, telling.asOf());
    }

    private String position(Telling telling) {
        boolean joinedUn = un.map(Position::standing).filter(s -> s == Standing.PARTY || s == Standing.SIGNATORY).isPresent();
        return switch (budapest.standing()) {
            case INVITED -> joinedUn ? telling.text("board.treaties.invited-un") : telling.text("board.treaties.invited");
            case SIGNATORY -> joinedUn ? telling.text("board.treaties.signed-un") : telling.text("board.treaties.signed");
            case PARTY -> joinedUn ? telling.text("board.treaties.both") : telling.text("board.treaties.budapest");
            case NONE -> joinedUn ? telling.text("board.treaties.un") : telling.text(un.isEmpty() ? "board.treaties.neither-yet" : "board.treaties.neither");
            case UNKNOWN -> telling.text("board.treaties.unknown");
        };
    }

    @Override
    public List<Statement> facts(Telling telling) {
        var later = un.map(p -> fact(p, telling)).orElseGet(() -> Statement.lasting(telling.text("board.treaties.not-open"), telling.asOf()));
        return List.of(fact(budapest, telling), later);
    }

    private static Statement fact(Position position, Telling telling) {
        String treaty = position.treaty().shortName();
        return switch (position.standing()) {
            case NONE -> Statement.lasting(telling.text("board.treaties.fact.none", treaty), telling.asOf());
            case UNKNOWN -> Statement.lasting(telling.text("board.treaties.fact.unknown", treaty), telling.asOf());
            case PARTY -> step(telling.text("board.treaties.fact.party", treaty), position, telling);
            case SIGNATORY -> step(telling.text("board.treaties.fact.signed", treaty), position, telling);
            case INVITED -> step(telling.text("board.treaties.fact.invited", treaty), position, telling);
        };
    }

    /// With when it was taken, as far as that is known. Where only days that bound it are, what limits the source is said too.
    private static Statement step(String text, Position position, Telling telling) {
        TreatyRecord row = position.record().orElseThrow();
        boolean farthest = position.standing() == row.farthest();
        Optional<LocalDate> exact = farthest ? row.farthestBounds().notBefore().filter(row.farthestBounds().notAfter()::equals) : row.signedOn();
        String when = exact.map(telling::day).orElseGet(() -> around(row.farthestBounds(), telling));
        String said = telling.text("board.treaties.step", text, when);
        boolean limited = exact.isEmpty() && !row.note().isEmpty() && telling.says(row.note());
        return seen(limited ? telling.text("board.treaties.limited", said, row.note()) : said, position, row, telling);
    }

    /// The year it lies in, or the last day it may have been.
    private static String around(Bounds bounds, Telling telling) {
        LocalDate last = bounds.notAfter();
        boolean oneYear = bounds.notBefore().filter(last.withDayOfYear(1)::equals).isPresent() && last.equals(last.withDayOfYear(last.lengthOfYear()));
        return oneYear ? Integer.toString(last.getYear()) : telling.text("board.treaties.by", telling.day(last));
    }

    /// A source of later days is named for what it shows of this one, without its date.
    private static Statement seen(String text, Position position, TreatyRecord row, Telling telling) {
        if (row.asOf().first().isAfter(position.day())) return Statement.lasting(text, telling.source(row.source()));
        return Statement.ageing(text, telling.source(row.source(), telling.seen(row.asOf())), row.asOf().last());
    }
}
