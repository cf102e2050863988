package demarche.ui.states.facts;

import demarche.insight.Known;
import demarche.plan.id.FactKey;
import demarche.plan.id.FactKey.Sort;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.Ballot;
import demarche.reference.state.Bounds;
import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.reference.state.SeenOn;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import demarche.reference.state.TreatyRecord;
import demarche.reference.state.Vote;
import demarche.reference.practice.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The facts about states as known on one day, each worded with its source and date. What came later is not there.
public final class StateFacts {
    public static final String BUDAPEST = "ETS185";
    public static final String UN_CONVENTION = "UNCC";

    private final Facts facts;
    private final Wording wording;
    private final int staleMonths;
    private final Known known;

    /// @param staleMonths a source older than this, counted back from the day of the plan, is too old to rely on; votes and publications do not age
    public StateFacts(Facts facts, Wording wording, int staleMonths) {
        this.facts = facts;
        this.wording = wording;
        this.staleMonths = staleMonths;
        this.known = new Known(facts);
    }

    public Facts facts() {
        return facts;
    }

    public Known known() {
        return known;
    }

    public boolean isStale(LocalDate seen) {
        return seen.isBefore(facts.day().minusMonths(staleMonths));
    }

    /// The day up to which the tables were looked at: that of the plan, or the day they were put together where the plan looks further ahead.
    public String asOf() {
        LocalDate compiled = facts.reference().compiledOn();
        return wording.text("states.as-of", wording.days().day(facts.day().isAfter(compiled) ? compiled : facts.day()));
    }

    /// The parts of a source that existed on the day, then when it dates from.
    public String source(String source, String seen) {
        String kept = known.source(source);
        return kept.isEmpty() ? asOf() : wording.text("states.source", kept, seen);
    }

    public String day(LocalDate day) {
        return wording.days().day(day);
    }

    public boolean isOpen(String instrument) {
        return facts.reference().instrument(instrument).filter(i -> !i.openedOn().isAfter(facts.day())).isPresent();
    }

    /// The treaties that were open on the day, oldest first.
    public List<Instrument> instruments() {
        return facts.reference().instruments().stream().filter(i -> !i.openedOn().isAfter(facts.day())).toList();
    }

    /// Where the calendar of the reference, as known on the day, ends, said plainly.
    public String calendarEnd() {
        int last = facts.upcoming().stream().filter(e -> !e.isOwn()).map(Event::last).mapToInt(LocalDate::getYear).max().orElse(facts.day().getYear() - 1);
        return wording.text("states.points.end", Integer.toString(last + 1));
    }

    public Fact regionalGroup(State state) {
        String source = List.of(state.source().split("; ")).stream().filter(part -> part.startsWith("regional group: ")).filter(known::says)
                .map(part -> part.substring("regional group: ".length())).findFirst().orElseGet(this::asOf);
        return Fact.of(wording.text("states.fact.group"), wording.group(state.regionalGroup()), source);
    }

    public Fact vote(Iso3 iso3, Resolution resolution) {
        String label = wording.text("states.fact.vote", resolution.shortSymbol());
        Optional<Ballot> ballot = facts.ballots(iso3).stream().filter(b -> b.resolution().equals(resolution.symbol())).findFirst();
        Fact fact = ballot.map(b -> Fact.of(label, b.vote() == Vote.ABSENT ? wording.text("states.vote.absent.why") : wording.vote(b.vote()), source(b.source(), wording.days().day(b.date()))))
                .orElseGet(() -> new Fact(label, wording.text("states.vote.none"), wording.text("states.vote.none.why"), asOf(), false));
        return ours(fact, iso3, new FactKey(Sort.VOTE, resolution.symbol()), reference -> reference.vote(iso3, resolution).value());
    }

    /// The fact, marked where it is our own, with what the reference says beside it.
    ///
    /// @param asked what the reference alone says
    public Fact ours(Fact fact, Iso3 iso3, FactKey key, Function<StateFacts, String> asked) {
        return facts.own(iso3, key).map(own -> fact.ours(own, wording.text("states.own.reference", asked.apply(alone())))).orElseGet(() -> fact.about(List.of(key)));
    }

    private StateFacts alone() {
        return new StateFacts(facts.withoutOwn(), wording, staleMonths);
    }

    public Fact treaty(Iso3 iso3, Instrument instrument) {
        var key = new FactKey(Sort.TREATY, instrument.code());
        Fact fact = facts.own(iso3, key).filter(_ -> facts.standing(iso3, instrument.code()) == Standing.NONE)
                .map(own -> Fact.of(instrument.shortName(), wording.text("states.own.none"), source(own.cited(), day(own.since()))))
                .orElseGet(() -> standing(iso3, instrument));
        return ours(fact, iso3, key, reference -> reference.treaty(iso3, instrument).value());
    }

    private Fact standing(Iso3 iso3, Instrument instrument) {
        Standing standing = facts.standing(iso3, instrument.code());
        Optional<TreatyRecord> row = facts.treaty(iso3, instrument.code());
        return switch (standing) {
            case NONE -> new Fact(instrument.shortName(), wording.standing(standing), isPartlySeen(instrument) ? wording.text("states.standing.partly-seen") : "", asOf(), false);
            case UNKNOWN -> new Fact(instrument.shortName(), wording.standing(standing), wording.text("states.standing.unknown.why"), asOf(), false);
            case PARTY, SIGNATORY, INVITED -> step(instrument, standing, row.orElseThrow());
        };
    }

    /// The reference says so where it holds only some of a treaty's parties.
    private static boolean isPartlySeen(Instrument instrument) {
        return instrument.source().contains("draw no totals");
    }

    private Fact step(Instrument instrument, Standing standing, TreatyRecord row) {
        boolean farthest = standing == row.farthest();
        boolean since = standing == Standing.PARTY && row.farthestBounds().notBefore().equals(Optional.of(row.farthestBounds().notAfter()));
        String when = farthest ? when(row.farthestBounds()) : row.signedOn().map(wording.days()::day).orElse("");
        String note = farthest && known.says(row.note()) ? row.note() : "";
        boolean seenLater = row.asOf().first().isAfter(facts.day());
        String source = seenLater ? known.source(row.source()) : source(row.source(), seen(row.asOf()));
        return new Fact(instrument.shortName(), wording.text(since ? "states.standing.since" : "states.standing.when", wording.standing(standing), when), note,
                source.isEmpty() ? asOf() : source, isStale(row.asOf().last()));
    }

    /// The day, the year, or the last day it may have been.
    private String when(Bounds bounds) {
        LocalDate last = bounds.notAfter();
        Optional<LocalDate> first = bounds.notBefore();
        if (first.filter(last::equals).isPresent()) return wording.days().day(last);
        boolean oneYear = first.filter(f -> f.equals(last.withDayOfYear(1))).isPresent() && last.equals(last.withDayOfYear(last.lengthOfYear()));
        return oneYear ? Integer.toString(last.getYear()) : wording.text("states.by", wording.days().day(last));
    }

    /// A list is a publication: it does not age, but says when it appeared.
    public Fact listed(SwingList list) {
        String kept = known.source(list.source());
        return new Fact(wording.text("states.fact.listed"), wording.list(list), known.says(list.rule()) ? list.rule() : "",
                wording.text("states.source", kept.isEmpty() ? list.name() : kept, wording.days().day(list.publishedOn())), false);
    }

    public String seen(SeenOn seen) {
        boolean aYear = seen.text().length() == 4;
        return aYear ? seen.text() : wording.days().span(seen.first(), seen.last());
    }
}
