package demarche.ui.states.profile;

import demarche.reference.state.IndexValue;
import demarche.reference.state.Membership;
import demarche.reference.state.SwingList;
import demarche.ui.states.facts.Fact;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the profile says of a country besides votes: treaties, groups, indices and the lists it was put on.
final class CountryFacts {
    private final Wording wording;

    CountryFacts(Wording wording) {
        this.wording = wording;
    }

    List<Fact> treaties(Now now) {
        return now.facts().instruments().stream().map(i -> now.facts().treaty(now.iso3(), i)).toList();
    }

    List<Fact> country(Now now) {
        var facts = new ArrayList<Fact>();
        facts.add(now.facts().regionalGroup(now.state()));
        facts.addAll(memberships(now));
        List<IndexValue> indices = now.facts().facts().indices(now.iso3()).stream().sorted(Comparator.comparing(IndexValue::year).reversed().thenComparing(IndexValue::index)).toList();
        if (indices.isEmpty()) facts.add(Fact.of(wording.text("states.fact.index"), wording.text("states.standing.unknown"), now.facts().asOf()));
        indices.forEach(i -> facts.add(index(now, i)));
        List<SwingList> lists = now.facts().facts().lists(now.iso3());
        if (lists.isEmpty()) facts.add(Fact.of(wording.text("states.fact.listed"), wording.text("states.fact.listed.none"), now.facts().asOf()));
        lists.forEach(l -> facts.add(now.facts().listed(l)));
        return facts;
    }

    /// Bodies that one source shows stand together, the newest source first.
    private List<Fact> memberships(Now now) {
        Map<String, List<Membership>> bySource = now.facts().facts().memberships(now.iso3()).stream()
                .sorted(Comparator.comparing((Membership m) -> m.asOf().last()).reversed().thenComparing(Membership::body))
                .collect(Collectors.groupingBy(m -> m.source().replaceFirst(";.*", "") + m.asOf().text(), LinkedHashMap::new, Collectors.toList()));
        if (!bySource.isEmpty()) return bySource.values().stream().map(bodies -> memberships(now, bodies)).toList();
        return List.of(Fact.of(wording.text("states.fact.bodies"), wording.text("states.standing.unknown"), now.facts().asOf()));
    }

    private Fact memberships(Now now, List<Membership> bodies) {
        Membership first = bodies.getFirst();
        String names = bodies.stream().map(Membership::body).collect(Collectors.joining(", "));
        String caveats = bodies.stream().filter(m -> m.source().contains("; ") && m.source().contains(now.state().nameEn()))
                .map(m -> m.body() + ": " + m.source().replaceFirst("^[^;]*; ", "")).collect(Collectors.joining(". "));
        String source = now.facts().source(first.source().replaceFirst(";.*", ""), now.facts().seen(first.asOf()));
        return new Fact(wording.text("states.fact.bodies"), names, caveats, source, now.facts().isStale(first.asOf().last()));
    }

    private Fact index(Now now, IndexValue index) {
        String value = index.value().stripTrailingZeros().toPlainString();
        String shown = index.band().isEmpty() ? value : wording.text("states.fact.index.value", value, index.band());
        return new Fact(name(index), shown, "", now.facts().source(index.source(), wording.text("states.fact.index.year", Integer.toString(index.year()))),
                now.facts().isStale(LocalDate.of(index.year(), 12, 31)));
    }

    /// What an index is called.
    String name(IndexValue index) {
        String code = index.index();
        if (code.startsWith("GCI")) return wording.text("states.fact.index.gci", code.substring(3));
        if (code.startsWith("FIW")) return wording.text("states.fact.index.fiw", code.substring(3));
        return code.startsWith("FOTN") ? wording.text("states.fact.index.fotn", code.substring(4)) : code;
    }
}
