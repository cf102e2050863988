package demarche.insight.board;

import demarche.insight.board.Treaties.Position;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Sorts the facts about states, as known on a day, into their dossiers.
final class Dossiers {
    private static final String BUDAPEST = "ETS185";
    private static final String UN_CONVENTION = "UNCC";

    private final Optional<Plan> plan;
    private final Facts facts;
    private final List<Resolution> divided;
    private final Set<String> symbols;
    private final List<SwingList> published;

    Dossiers(Optional<Plan> plan, Facts facts) {
        this.plan = plan;
        this.facts = facts;
        this.divided = facts.resolutions().stream().filter(Votes::divided).toList();
        this.symbols = divided.stream().map(Resolution::symbol).collect(Collectors.toSet());
        this.published = facts.reference().swingLists().stream().filter(l -> Lists.counts(l) && !l.publishedOn().isAfter(facts.day())).toList();
    }

    Dossier of(State state) {
        Iso3 iso3 = state.iso3();
        var votes = new Votes(divided, facts.ballots(iso3).stream().filter(b -> symbols.contains(b.resolution())).toList());
        var lists = new Lists(iso3, published, facts.lists(iso3).stream().filter(Lists::counts).toList());
        return new Dossier(state, votes, treaties(iso3), lists, new Capacity(facts.indices(iso3)), new Memberships(state.nameEn(), facts.memberships(iso3)),
                Judgement.of(plan, iso3));
    }

    private Treaties treaties(Iso3 iso3) {
        Instrument budapest = facts.reference().instrument(BUDAPEST).orElseThrow();
        Optional<Instrument> un = facts.reference().instrument(UN_CONVENTION).filter(i -> !i.openedOn().isAfter(facts.day()));
        return new Treaties(position(iso3, budapest), un.map(i -> position(iso3, i)));
    }

    private Position position(Iso3 iso3, Instrument treaty) {
        return new Position(treaty, facts.treaty(iso3, treaty.code()), facts.day());
    }
}
