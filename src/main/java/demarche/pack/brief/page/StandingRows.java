package demarche.pack.brief.page;

import demarche.pack.block.Phrase;
import demarche.pack.block.Table.Cell;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import demarche.reference.practice.Provider;
import demarche.reference.state.IndexValue;
import demarche.reference.state.Membership;
import java.util.ArrayList;
import demarche.text.Amounts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Groups, indices and others who help, as far as sources of the day show them; what none shows is called unknown.
record StandingRows(Ground ground) {
    private static final int MOST_PROVIDERS = 4;

    List<Table.Line> lines() {
        var lines = new ArrayList<Table.Line>();
        lines.add(groups());
        List<IndexValue> indices = ground.facts().indices(ground.iso3());
        if (indices.isEmpty()) lines.add(unknown(ground.text("facts.index"), ground.text("facts.index.none")));
        for (IndexValue index : indices) lines.add(index(index));
        for (Provider provider : providers()) {
            lines.add(wide(Phrase.of(ground.text("facts.provider", provider.name())), ground.tongue().phrase(provider.scope()), "—", ground.cite(provider.source())));
        }
        return lines;
    }

    private Table.Line groups() {
        List<Membership> memberships = ground.facts().memberships(ground.iso3());
        String regional = ground.state().map(s -> ground.tongue().group(s.regionalGroup())).orElse("");
        String bodies = memberships.stream().map(Membership::body).collect(Collectors.joining(", "));
        if (memberships.isEmpty()) {
            ground.unknown(ground.text("unknown.groups"));
            return regional.isEmpty() ? unknown(ground.text("facts.groups"), ground.text("facts.groups.none"))
                    : wide(Phrase.of(ground.text("facts.groups")), Phrase.of(ground.text("facts.groups.regional", regional)), "—", List.of());
        }
        var left = ground.facts().own(ground.iso3()).stream().filter(own -> own.fact().sort() == FactKey.Sort.MEMBER).map(OwnFact::cited);
        var sources = Stream.concat(memberships.stream().map(Membership::source), left).distinct().flatMap(s -> ground.cite(s).stream()).toList();
        String seen = memberships.getLast().asOf().text().substring(0, 4);
        return wide(Phrase.of(ground.text("facts.groups")), Phrase.of(regional.isEmpty() ? bodies : regional + ", " + bodies), seen, sources);
    }

    private Table.Line index(IndexValue index) {
        String value = new Amounts(ground.request().locale()).number(index.value());
        return wide(Phrase.of(name(index.index())), index.band().isEmpty() ? Phrase.none().strong(value) : Phrase.none().strong(value + " (").then(ground.tongue().strong(index.band())).strong(")"),
                Integer.toString(index.year()), ground.cite(index.source()));
    }

    private String name(String code) {
        if (code.startsWith("GCI")) return ground.text("facts.index.gci", code.substring(3));
        if (code.startsWith("FIW")) return ground.text("facts.index.fiw", code.substring(3));
        return code.startsWith("FOTN") ? ground.text("facts.index.fotn", code.substring(4)) : code;
    }

    /// Providers carry no dates, so they are known only about the time when the tables were put together.
    private List<Provider> providers() {
        if (ground.day().plusMonths(6).isBefore(ground.reference().compiledOn())) return List.of();
        var topics = ground.topics();
        return ground.reference().providers().stream().filter(p -> !p.scope().contains("closed")).filter(this::isHere)
                .filter(p -> p.topics().stream().anyMatch(topics::contains)).limit(MOST_PROVIDERS).toList();
    }

    private boolean isHere(Provider provider) {
        return ground.state().filter(s -> provider.regions().stream().anyMatch(r -> r.contains(s.nameEn()) || r.equals(s.subregion()))).isPresent();
    }

    private Table.Line unknown(String name, String what) {
        ground.unknown(what);
        return wide(Phrase.of(name), Phrase.none().strong(ground.text("facts.unknown")).words(" " + what), "—", List.of());
    }

    private static Table.Line wide(Phrase name, Phrase what, String date, List<Integer> sources) {
        return new Cells(List.of(new Cell(name, 1), new Cell(what, 2), new Cell(Phrase.of(date), 1),
                new Cell(sources.isEmpty() ? Phrase.of("—") : Phrase.none().cited(sources), 1)));
    }
}
