package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Refusal;
import demarche.insight.states.Answers;
import demarche.insight.states.FilterReader;
import demarche.insight.states.Groups;
import demarche.insight.states.NamedStates;
import demarche.insight.states.ReadFilter;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which states a command is asked for: those of a group, those that pass a written filter, or both at once.
record AskedStates(Context context, Facts facts, Optional<Plan> plan) {

    /// @param group the title of a group of the plan, or the id of one that stands ready
    List<State> of(Optional<String> group, Optional<String> filter, List<State> otherwise) throws Refusal {
        List<State> found = group.isEmpty() && filter.isEmpty() ? otherwise : List.copyOf(facts.reference().states());
        if (group.isPresent()) found = kept(found, group(group.get()));
        if (filter.isPresent()) found = kept(found, filter(filter.get()));
        return found;
    }

    private static List<State> kept(List<State> states, Set<Iso3> kept) {
        return states.stream().filter(s -> kept.contains(s.iso3())).toList();
    }

    private Set<Iso3> group(String name) throws Refusal {
        if (plan.isEmpty()) throw new Refusal(context.texts("groups").get("groups.refused.no-plan"));
        NamedStates found = Groups.called(name, Groups.of(plan.get(), facts, context.locale()))
                .orElseThrow(() -> new Refusal(context.texts("groups").get("groups.refused.unknown", name)));
        found.notes().forEach(context.err()::println);
        return found.states();
    }

    private Set<Iso3> filter(String written) throws Refusal {
        return switch (new FilterReader(context.locale()).read(written)) {
            case ReadFilter.Understood understood -> understood.filter().states(new Answers(facts, plan));
            case ReadFilter.Nonsense nonsense -> throw new Refusal(nonsense.sentence());
        };
    }
}
