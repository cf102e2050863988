package demarche.insight;

import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.reference.topic.Link;
import java.util.ArrayList;
import java.util.List;

/// Which links somebody makes: a state by all its programmes, those whom one programme reaches, or the whole plan.
public final class Joined {
    /// How far a link has come.
    public enum State {
        /// Both ends are taught together.
        MADE,
        /// One end is taught, or both but apart: what could be made next.
        HALF,
        /// Neither end is taught.
        UNTAUGHT
    }

    private final Taught taught;
    private final List<Taught> together;

    /// @param together those who are taught as one; a link is made where one of them is taught both its ends
    private Joined(Taught taught, List<Taught> together) {
        this.taught = taught;
        this.together = List.copyOf(together);
    }

    public static Joined of(Coverage coverage, Iso3 state) {
        Taught taught = coverage.state(state);
        return new Joined(taught, List.of(taught));
    }

    public static Joined of(Coverage coverage, Programme programme) {
        Taught taught = coverage.programme(programme);
        return new Joined(taught, List.of(taught));
    }

    /// Of the whole plan: a link is made where one state, or those whom a programme without states reaches, are taught both its ends.
    public static Joined of(Coverage coverage) {
        var together = new ArrayList<>(coverage.states().values());
        coverage.programmes().stream().filter(p -> p.states().isEmpty()).map(coverage::programme).forEach(together::add);
        return new Joined(coverage.whole(), together);
    }

    /// What is taught at all, together or apart.
    public Taught taught() {
        return taught;
    }

    public State state(Link link) {
        if (!taught.covers(link.from()) && !taught.covers(link.to())) return State.UNTAUGHT;
        return together.stream().anyMatch(t -> t.covers(link.from()) && t.covers(link.to())) ? State.MADE : State.HALF;
    }
}
