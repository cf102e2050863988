package demarche.insight.states;

import demarche.reference.Facts;
import demarche.reference.state.Instrument;
import demarche.reference.state.Membership;
import demarche.reference.state.Resolution;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The questions and answers that the facts of one day offer, for menus; and what a filter asks that they do not hold.
public record Offered(Facts facts) {

    /// Something a filter asks for that the facts of the day do not hold: a resolution not yet voted on, a list no longer there.
    ///
    /// @param what the resolution, treaty, group, body, list or state
    public record Unheld(Question question, String what) {}

    /// Roll calls, oldest first.
    public List<Resolution> rollCalls() {
        return facts.resolutions().stream().filter(r -> r.totals().isPresent()).toList();
    }

    /// The treaties that were open, oldest first.
    public List<Instrument> treaties() {
        return facts.reference().instruments().stream().filter(i -> !i.openedOn().isAfter(facts.day())).toList();
    }

    public List<SwingList> lists() {
        return facts.reference().swingLists().stream().filter(l -> !l.publishedOn().isAfter(facts.day())).toList();
    }

    /// The answers there are, in their usual order.
    public List<String> answers(Question question) {
        return switch (question.subject()) {
            case VOTE, TREATY, TARGET, LEANING, PROGRAMME -> question.subject().answers();
            case GROUP -> sorted(states().map(State::regionalGroup));
            case SUBREGION -> sorted(states().map(State::subregion));
            case MEMBER -> sorted(states().flatMap(s -> facts.memberships(s.iso3()).stream()).map(Membership::body));
            case LIST -> lists().stream().map(SwingList::id).toList();
            case STATE -> states().map(s -> s.iso3().code()).toList();
        };
    }

    private Stream<State> states() {
        return facts.reference().states().stream();
    }

    private static List<String> sorted(Stream<String> all) {
        return all.distinct().sorted().toList();
    }

    /// In the order of the filter.
    public List<Unheld> unheld(StateFilter filter) {
        var missing = new ArrayList<Unheld>();
        filter.accepted().forEach((question, accepted) -> {
            if (!holds(question)) {
                missing.add(new Unheld(question, question.of()));
                return;
            }
            List<String> there = answers(question);
            accepted.stream().filter(a -> !there.contains(a)).forEach(a -> missing.add(new Unheld(question, a)));
        });
        return missing;
    }

    private boolean holds(Question question) {
        return switch (question.subject()) {
            case VOTE -> rollCalls().stream().anyMatch(r -> r.symbol().equals(question.of()));
            case TREATY -> treaties().stream().anyMatch(t -> t.code().equals(question.of()));
            case GROUP, SUBREGION, MEMBER, LIST, TARGET, LEANING, PROGRAMME, STATE -> true;
        };
    }
}
