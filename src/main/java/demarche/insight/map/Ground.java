package demarche.insight.map;

import demarche.insight.Known;
import demarche.reference.Facts;
import demarche.reference.state.SeenOn;
import demarche.reference.state.State;
import demarche.text.Days;
import demarche.text.Texts;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What every map stands on: the facts of its day, and the language it speaks.
record Ground(Facts facts, Texts texts, Known known, Days days) {
    static Ground of(Facts facts, Texts texts) {
        return new Ground(facts, texts, new Known(facts), new Days(texts.locale()));
    }

    /// One value for each state, in the order of names.
    List<Colouring.Value> values(Function<State, Colouring.Value> value) {
        return facts.reference().states().stream().sorted(Comparator.comparing(this::name, Collator.getInstance(texts.locale()))).map(value).toList();
    }

    String name(State state) {
        return state.shortName(texts.locale());
    }

    /// The day up to which the tables were looked at: that of the plan, or the day they were put together where the plan looks further ahead.
    String asOf() {
        LocalDate compiled = facts.reference().compiledOn();
        return texts.get("map.as-of", days.day(facts.day().isAfter(compiled) ? compiled : facts.day()));
    }

    /// The parts of a source that existed on the day.
    String source(String source) {
        String kept = known.source(source);
        return kept.isEmpty() ? asOf() : kept;
    }

    /// The parts of a source that existed on the day, then when it dates from.
    String source(String source, SeenOn seen) {
        String kept = known.source(source);
        if (kept.isEmpty()) return asOf();
        return seen.first().isAfter(facts.day()) ? kept : texts.get("map.source", kept, seen(seen));
    }

    private String seen(SeenOn seen) {
        return seen.text().length() == 4 ? seen.text() : days.span(seen.first(), seen.last());
    }
}
