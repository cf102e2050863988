package demarche.ui.states.profile;

import demarche.insight.FactWords;
import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import demarche.plan.id.FactKey.Sort;
import demarche.reference.OwnValue;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Membership;
import demarche.reference.state.SwingList;
import demarche.text.Texts;
import demarche.ui.states.facts.Fact;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the profile says of a country besides votes: treaties, groups, indices and the lists it was put on.
final class CountryFacts {
    private final Wording wording;
    private final FactWords words;

    CountryFacts(Wording wording) {
        this.wording = wording;
        this.words = new FactWords(wording.reference(), Texts.of("facts", wording.texts().locale()));
    }

    List<Fact> treaties(Now now) {
        return now.facts().instruments().stream().map(i -> now.facts().treaty(now.iso3(), i)).toList();
    }

    List<Fact> country(Now now) {
        var facts = new ArrayList<Fact>();
        facts.add(now.facts().regionalGroup(now.state()));
        facts.addAll(memberships(now));
        List<IndexValue> indices = now.facts().facts().indices(now.iso3()).stream().sorted(Comparator.comparing(IndexValue::year).reversed().thenComparing(IndexValue::index)).toList();
        if (indices.isEmpty()) facts.add(Fact.of(wording.text("states.fact.index"), wording.text("states.standing.unknown"), now.facts().asOf()).about(indexKeys()));
        indices.forEach(i -> facts.add(index(now, i)));
        List<SwingList> lists = now.facts().facts().lists(now.iso3());
        if (lists.isEmpty()) facts.add(Fact.of(wording.text("states.fact.listed"), wording.text("states.fact.listed.none"), now.facts().asOf()));
        lists.forEach(l -> facts.add(now.facts().listed(l)));
        return facts;
    }

    /// Bodies that one source shows stand together, the newest source first.
    private List<Fact> memberships(Now now) {
        var facts = new ArrayList<Fact>();
        Map<String, List<Membership>> bySource = now.facts().facts().memberships(now.iso3()).stream().filter(m -> !m.source().startsWith(OwnFact.MARK))
                .sorted(Comparator.comparing((Membership m) -> m.asOf().last()).reversed().thenComparing(Membership::body))
                .collect(Collectors.groupingBy(m -> m.source().replaceFirst(";.*", "") + m.asOf().text(), LinkedHashMap::new, Collectors.toList()));
        bySource.values().forEach(bodies -> facts.add(memberships(now, bodies)));
        if (bySource.isEmpty()) facts.add(Fact.of(wording.text("states.fact.bodies"), wording.text("states.standing.unknown"), now.facts().asOf()).about(bodyKeys()));
        now.facts().facts().own(now.iso3()).stream().filter(own -> own.fact().sort() == Sort.MEMBER).map(own -> membership(now, own)).forEach(facts::add);
        return facts;
    }

    /// Of our own: joined or left.
    private Fact membership(Now now, OwnFact own) {
        Fact fact = Fact.of(words.name(own.fact()), words.value(own), now.facts().source(own.cited(), now.facts().day(own.since())));
        return now.facts().ours(fact, now.iso3(), own.fact(), reference -> words.value(Sort.MEMBER,
                reference.facts().memberships(now.iso3()).stream().anyMatch(m -> m.body().equals(own.fact().of())) ? OwnValue.MEMBER : OwnValue.NOT_MEMBER));
    }

    private List<FactKey> bodyKeys() {
        return wording.reference().bodies().stream().map(body -> new FactKey(Sort.MEMBER, body)).toList();
    }

    private List<FactKey> indexKeys() {
        return wording.reference().indexYears().keySet().stream().map(index -> new FactKey(Sort.INDEX, index)).toList();
    }

    private Fact memberships(Now now, List<Membership> bodies) {
        Membership first = bodies.getFirst();
        String names = bodies.stream().map(Membership::body).collect(Collectors.joining(", "));
        String caveats = bodies.stream().filter(m -> m.source().contains("; ") && m.source().contains(now.state().nameEn()))
                .map(m -> m.body() + ": " + m.source().replaceFirst("^[^;]*; ", "")).collect(Collectors.joining(". "));
        String source = now.facts().source(first.source().replaceFirst(";.*", ""), now.facts().seen(first.asOf()));
        return new Fact(wording.text("states.fact.bodies"), names, caveats, source, now.facts().isStale(first.asOf().last())).about(bodyKeys());
    }

    private Fact index(Now now, IndexValue index) {
        String value = index.value().stripTrailingZeros().toPlainString();
        String shown = index.band().isEmpty() ? value : wording.text("states.fact.index.value", value, index.band());
        var key = new FactKey(Sort.INDEX, index.index());
        Optional<OwnFact> own = now.facts().facts().own(now.iso3(), key);
        if (own.isPresent()) {
            Fact fact = Fact.of(words.name(key), shown, now.facts().source(index.source(), now.facts().day(own.get().since())));
            return now.facts().ours(fact, now.iso3(), key, reference -> reference.facts().indices(now.iso3()).stream().filter(i -> i.index().equals(index.index()))
                    .map(i -> i.value().stripTrailingZeros().toPlainString()).findFirst().orElse(wording.text("states.standing.unknown")));
        }
        return new Fact(words.name(key), shown, "", now.facts().source(index.source(), wording.text("states.fact.index.year", Integer.toString(index.year()))),
                now.facts().isStale(LocalDate.of(index.year(), 12, 31))).about(List.of(key));
    }

    /// What an index is called.
    String name(IndexValue index) {
        return words.name(new FactKey(Sort.INDEX, index.index()));
    }
}
