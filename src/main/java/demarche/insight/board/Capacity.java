package demarche.insight.board;

import demarche.plan.choice.BoardPart;
import demarche.reference.state.IndexValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// How much a programme can change: much is left to build, and institutions are open enough to carry it.
///
/// Per cent = (room + openness) ÷ 2, where room is 100 less the newest ITU cybersecurity index, and openness the mean of the newest scores of
/// Freedom House (in the world, on the net). A half that is unknown adds nothing.
///
/// @param indices as published by the day
public record Capacity(List<IndexValue> indices) implements Part {
    private static final String SECURITY = "GCI";
    private static final String IN_THE_WORLD = "FIW";
    private static final String ON_THE_NET = "FOTN";

    public Capacity {
        indices = List.copyOf(indices);
    }

    @Override
    public BoardPart kind() {
        return BoardPart.CAPACITY;
    }

    @Override
    public OptionalInt percent() {
        OptionalDouble room = room();
        OptionalDouble openness = openness();
        if (room.isEmpty() && openness.isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(Part.rounded((room.orElse(0) + openness.orElse(0)) / 2));
    }

    private OptionalDouble room() {
        return newest(SECURITY).stream().mapToDouble(i -> 100 - i.value().doubleValue()).findFirst();
    }

    private OptionalDouble openness() {
        return open().stream().map(IndexValue::value).mapToDouble(BigDecimal::doubleValue).average();
    }

    private List<IndexValue> open() {
        return java.util.stream.Stream.of(IN_THE_WORLD, ON_THE_NET).flatMap(f -> newest(f).stream()).toList();
    }

    private Optional<IndexValue> newest(String family) {
        return indices.stream().filter(i -> i.index().startsWith(family)).max(Comparator.comparing(IndexValue::year).thenComparing(IndexValue::index));
    }

    @Override
    public Statement reason(Telling telling) {
        Optional<LocalDate> seen = counted().map(i -> LocalDate.of(i.year(), 12, 31)).min(Comparator.naturalOrder());
        return new Statement(counting(telling), telling.asOf(), seen);
    }

    private String counting(Telling telling) {
        OptionalDouble room = room();
        OptionalDouble openness = openness();
        if (room.isEmpty() && openness.isEmpty()) return telling.text("board.capacity.unknown");
        if (room.isEmpty()) return telling.text("board.capacity.open-alone", openness.orElseThrow());
        return openness.isEmpty() ? telling.text("board.capacity.room-alone", room.orElseThrow())
                : telling.text("board.capacity.both", room.orElseThrow(), openness.orElseThrow());
    }

    private java.util.stream.Stream<IndexValue> counted() {
        return java.util.stream.Stream.concat(newest(SECURITY).stream(), open().stream());
    }

    @Override
    public List<Statement> facts(Telling telling) {
        List<Statement> facts = counted().map(i -> fact(i, telling)).toList();
        return facts.isEmpty() ? List.of(reason(telling)) : facts;
    }

    private static Statement fact(IndexValue index, Telling telling) {
        String value = index.value().stripTrailingZeros().toPlainString();
        String said = telling.text("board.capacity.fact", name(index, telling), value);
        String text = index.band().isEmpty() ? said : telling.text("board.noted", said, index.band());
        return Statement.ageing(text, telling.source(index.source(), telling.text("board.for-year", Integer.toString(index.year()))), LocalDate.of(index.year(), 12, 31));
    }

    private static String name(IndexValue index, Telling telling) {
        String code = index.index();
        if (code.startsWith(SECURITY)) return telling.text("board.index.gci", code.substring(SECURITY.length()));
        return code.startsWith(IN_THE_WORLD) ? telling.text("board.index.fiw", code.substring(IN_THE_WORLD.length()))
                : telling.text("board.index.fotn", code.substring(ON_THE_NET.length()));
    }
}
