package demarche.insight.compare;

import demarche.insight.Known;
import demarche.insight.states.StateWords;
import demarche.insight.states.Offered;
import demarche.insight.states.Question;
import demarche.insight.states.Subject;
import demarche.reference.Facts;
import demarche.reference.state.Ballot;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Instrument;
import demarche.reference.state.Membership;
import demarche.reference.state.Resolution;
import demarche.reference.state.SeenOn;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import demarche.reference.state.TreatyRecord;
import demarche.reference.state.Vote;
import demarche.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The lines that the reference gives: votes, treaties, memberships, indices and lists, each cell with its source and date.
final class FactLines {
    private final List<State> states;
    private final Facts facts;
    private final Known known;
    private final Offered offered;
    private final StateWords words;
    private final Texts texts;

    FactLines(List<State> states, Facts facts, Locale locale) {
        this.states = states;
        this.facts = facts;
        this.known = new Known(facts);
        this.offered = new Offered(facts);
        this.words = StateWords.in(locale);
        this.texts = Texts.of("compare", locale);
    }

    Stream<Line> all() {
        return Stream.of(votes(Section.NORMS_VOTES), votes(Section.CRIME_VOTES), treaties(), memberships(), indices(), lists()).flatMap(s -> s);
    }

    private Line line(Section section, String subject, String title, Function<State, Cell> cell) {
        return new Line(section, subject, title, states.stream().map(cell).toList());
    }

    private Stream<Line> votes(Section section) {
        return offered.rollCalls().reversed().stream().filter(r -> section(r) == section)
                .map(r -> line(section, r.symbol(), texts.get("compare.line.vote", r.shortSymbol(), r.title()), s -> vote(s, r)));
    }

    private static Section section(Resolution resolution) {
        return resolution.committee().equals("First") ? Section.NORMS_VOTES : Section.CRIME_VOTES;
    }

    private Cell vote(State state, Resolution resolution) {
        Optional<Ballot> cast = facts.ballots(state.iso3()).stream().filter(b -> b.resolution().equals(resolution.symbol())).findFirst();
        if (cast.isEmpty()) return Cell.unknown("none", words.vote(Optional.empty()), words.asOf(facts));
        Ballot ballot = cast.get();
        String source = words.source(facts, known, ballot.source(), words.days().day(ballot.date()));
        if (ballot.vote() == Vote.ABSENT) return Cell.unknown("absent", texts.get("compare.absent"), source);
        return Cell.known(Subject.code(ballot.vote()), words.vote(Optional.of(ballot.vote())), source);
    }

    private Stream<Line> treaties() {
        return offered.treaties().stream().map(t -> line(Section.TREATIES, t.code(), t.shortName(), s -> treaty(s, t)));
    }

    private Cell treaty(State state, Instrument treaty) {
        Standing standing = facts.standing(state.iso3(), treaty.code());
        Optional<TreatyRecord> row = facts.treaty(state.iso3(), treaty.code());
        String code = Subject.code(standing);
        return switch (standing) {
            case UNKNOWN -> Cell.unknown(code, words.standing(standing), words.asOf(facts));
            case NONE -> treaty.isPartlySeen() ? Cell.unknown(code, words.standing(standing), words.asOf(facts))
                    : Cell.known(code, words.standing(standing), words.asOf(facts));
            case PARTY, SIGNATORY, INVITED -> Cell.known(code, step(standing, row.orElseThrow()), source(row.orElseThrow()));
        };
    }

    /// With the day where it is known to the day.
    private String step(Standing standing, TreatyRecord row) {
        boolean toTheDay = standing == row.farthest() && row.farthestBounds().notBefore().equals(Optional.of(row.farthestBounds().notAfter()));
        if (toTheDay) return texts.get("compare.standing.since", words.standing(standing), words.days().day(row.farthestBounds().notAfter()));
        return words.standing(standing);
    }

    /// A source that was put together after the day is named without its date: it tells of what was so on the day.
    private String source(TreatyRecord row) {
        return words.source(facts, known, row.source(), row.asOf().first().isAfter(facts.day()) ? "" : seen(row.asOf()));
    }

    private String seen(SeenOn seen) {
        return seen.text().length() == 4 ? seen.text() : words.days().span(seen.first(), seen.last());
    }

    private Stream<Line> memberships() {
        Line group = line(Section.MEMBERSHIPS, "group", texts.get("compare.line.group"),
                s -> Cell.known(s.regionalGroup(), words.group(s.regionalGroup()), groupSource(s)));
        Line subregion = line(Section.MEMBERSHIPS, "subregion", texts.get("compare.line.subregion"), s -> Cell.known(s.subregion(), s.subregion(), groupSource(s)));
        return Stream.concat(Stream.of(group, subregion), offered.answers(Question.of(Subject.MEMBER)).stream()
                .filter(body -> states.stream().anyMatch(s -> membership(s, body).isPresent()))
                .map(body -> line(Section.MEMBERSHIPS, body, body, s -> membership(s, body).map(this::member).orElseGet(() -> noMember(s)))));
    }

    private String groupSource(State state) {
        return words.source(facts, known, state.source(), "");
    }

    private Optional<Membership> membership(State state, String body) {
        return facts.memberships(state.iso3()).stream().filter(m -> m.body().equals(body)).findFirst();
    }

    private Cell member(Membership membership) {
        return Cell.known("member", texts.get("compare.member"), words.source(facts, known, membership.source(), seen(membership.asOf())));
    }

    /// Where no membership at all was seen, nothing is known of this one.
    private Cell noMember(State state) {
        boolean seen = !facts.memberships(state.iso3()).isEmpty();
        return seen ? Cell.known("none", words.standing(Standing.NONE), words.asOf(facts))
                : Cell.unknown("unknown", words.standing(Standing.UNKNOWN), words.asOf(facts));
    }

    private Stream<Line> indices() {
        Comparator<IndexValue> newest = Comparator.comparing(IndexValue::year).reversed().thenComparing(IndexValue::index);
        return states.stream().flatMap(s -> facts.indices(s.iso3()).stream()).sorted(newest).map(IndexValue::index).distinct()
                .map(code -> line(Section.INDICES, code, words.index(code), s -> index(s, code)));
    }

    private Cell index(State state, String code) {
        Optional<IndexValue> value = facts.indices(state.iso3()).stream().filter(i -> i.index().equals(code)).findFirst();
        return value.map(i -> Cell.known(plain(i), i.band().isEmpty() ? plain(i) : texts.get("compare.index", plain(i), i.band()),
                words.source(facts, known, i.source(), texts.get("compare.index.year", Integer.toString(i.year())))))
                .orElseGet(() -> Cell.unknown("unknown", words.standing(Standing.UNKNOWN), words.asOf(facts)));
    }

    static String plain(IndexValue index) {
        return index.value().stripTrailingZeros().toPlainString();
    }

    private Stream<Line> lists() {
        return offered.lists().stream().filter(l -> states.stream().anyMatch(s -> l.states().contains(s.iso3())))
                .map(l -> line(Section.LISTS, l.id(), words.list(l), s -> listed(s, l)));
    }

    /// Of a list that was seen in part, states not on it were not seen.
    private Cell listed(State state, SwingList list) {
        String source = words.source(facts, known, list.source(), words.days().day(list.publishedOn()));
        if (list.states().contains(state.iso3())) return Cell.known("listed", texts.get("compare.listed"), source);
        return list.complete() ? Cell.known("not-listed", texts.get("compare.not-listed"), source) : Cell.unknown("unknown", texts.get("compare.not-seen"), source);
    }
}
