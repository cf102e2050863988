package demarche.pack.brief;

import demarche.pack.brief.ground.Request;
import demarche.pack.ink.Paper;
import demarche.pack.template.Template;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.part.Making;
import demarche.reference.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What papers are to be made of what: the plan, what was known on its day, the states in the order in which they are met, and the pack they are for.
///
/// @param pack empty for a paper on one state without an occasion
public record Commission(Plan plan, Facts facts, List<Iso3> states, Optional<Pack> pack, Print print) {
    public Commission {
        states = List.copyOf(states);
    }

    /// A paper on one state, for no occasion.
    public static Commission on(Plan plan, Facts facts, Iso3 state, Print print) {
        return new Commission(plan, facts, List.of(state), Optional.empty(), print);
    }

    /// As the pack's choices say.
    ///
    /// @param template the one that the pack names
    public static Commission of(Plan plan, Facts facts, Pack pack, Template template) {
        Making making = pack.making();
        var print = new Print(making.edition(), Paper.of(making.sheet()), making.language(), making.second(), making.parts(), template, Optional.empty());
        return new Commission(plan, facts, states(plan, pack), Optional.of(pack), print);
    }

    /// The states of a pack: those that are met first, by the hour, then the others.
    public static List<Iso3> states(Plan plan, Pack pack) {
        Stream<Iso3> met = plan.meetingsOf(pack.id()).stream().map(Meeting::state);
        return Stream.concat(met, pack.states().stream()).distinct().toList();
    }

    /// The same for one of the states: what leaves the ministry never tells of two.
    public Commission only(Iso3 state) {
        return new Commission(plan, facts, List.of(state), pack, print);
    }

    /// What is asked for of one of its states.
    Request request(Iso3 state) {
        return new Request(plan, facts, state, print.locale(), print.sort().edition(), pack);
    }

    public Commission with(Print print) {
        return new Commission(plan, facts, states, pack, print);
    }
}
