package demarche.ui.programmes;

import demarche.insight.states.Groups;
import demarche.insight.states.NamedStates;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.text.Folding;
import demarche.ui.kit.part.Choice;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.SpanCheck;
import demarche.ui.programmes.readiness.ReadyModel;
import demarche.ui.programmes.risks.RightsViewModel;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the editor shows and takes of a programme besides its topics, activities, answers and decision points. Each commit is one edit.
final class DetailsViewModel {
    /// Who asked for support in a state.
    record Asked(Iso3 state, String name, Optional<String> by) {}

    private final OpenProgramme open;
    private final ReadyModel readiness;

    DetailsViewModel(OpenProgramme open, ReadyModel readiness) {
        this.open = open;
        this.readiness = readiness;
    }

    Optional<String> title(String title) {
        return open.edit(p -> p.withTitle(title));
    }

    Optional<String> purpose(String purpose) {
        return open.edit(p -> p.withPurpose(purpose));
    }

    Optional<String> lead(String lead) {
        return open.edit(p -> p.withLead(lead));
    }

    /// Ready only when nothing of the list is open.
    Optional<String> status(ProgrammeStatus status) {
        return readiness.status(status);
    }

    /// What the answers do not bear out is refused.
    Optional<String> rights(RightsCheck check) {
        return new RightsViewModel(open).check(check);
    }

    Optional<String> starts(Optional<LocalDate> day) {
        Optional<LocalDate> ends = open.programme().flatMap(Programme::ends);
        return SpanCheck.starts(open.wording(), day, ends).or(() -> open.edit(p -> p.withStarts(day)));
    }

    Optional<String> ends(Optional<LocalDate> day) {
        Optional<LocalDate> starts = open.programme().flatMap(Programme::starts);
        return SpanCheck.ends(open.wording(), starts, day).or(() -> open.edit(p -> p.withEnds(day)));
    }

    Optional<String> requestedBy(String who) {
        return open.edit(p -> p.withOwnership(p.ownership().withRequestedBy(who)));
    }

    Optional<String> requestedOn(Optional<LocalDate> day) {
        return open.edit(p -> p.withOwnership(p.ownership().withRequestedOn(day)));
    }

    Optional<String> localOwner(String who) {
        return open.edit(p -> p.withOwnership(p.ownership().withLocalOwner(who)));
    }

    void add(Iso3 state) {
        open.edit(p -> p.withStates(with(p.states(), state)));
    }

    /// All at once, as one edit.
    void addAll(Collection<Iso3> states) {
        open.edit(p -> {
            var more = new TreeSet<>(p.states());
            more.addAll(states);
            return p.withStates(more);
        });
    }

    /// Named sets of states as they are on the day of the plan.
    List<NamedStates> groups() {
        return open.nowProperty().get().map(now -> Groups.of(now.plan(), open.desk().facts(), open.wording().texts().locale())).orElse(List.of());
    }

    void remove(Iso3 state) {
        open.edit(p -> {
            var left = new TreeSet<>(p.states());
            left.remove(state);
            return p.withStates(left);
        });
    }

    private static SortedSet<Iso3> with(Collection<Iso3> states, Iso3 state) {
        var more = new TreeSet<>(states);
        more.add(state);
        return more;
    }

    /// By name.
    List<Iso3> states(Programme programme) {
        var order = Collator.getInstance(open.wording().texts().locale());
        return programme.states().stream().sorted(Comparator.comparing(open.wording()::state, order)).toList();
    }

    /// One line a state; a state of no concern to the plan yet has nobody who asked.
    List<Asked> asked(Now now) {
        return states(now.programme()).stream().map(s -> new Asked(s, open.wording().state(s),
                now.plan().target(s).map(TargetState::requestedBy).filter(by -> !by.isBlank()))).toList();
    }

    /// States that are not in the programme yet, by name in any accent or by code; the target states first where nothing is sought.
    List<Choice<Iso3>> findStates(String sought) {
        Now now = open.nowProperty().get().orElseThrow();
        List<String> words = Folding.words(sought);
        return open.desk().reference().states().stream().filter(s -> !now.programme().states().contains(s.iso3()))
                .filter(s -> words.isEmpty() || rank(s, sought, words) < 3)
                .sorted(Comparator.<State>comparingInt(s -> words.isEmpty() ? 0 : rank(s, sought, words)).thenComparing(s -> now.plan().target(s.iso3()).isEmpty()))
                .map(s -> new Choice<>(s.iso3(), Optional.empty(), s.name(open.wording().texts().locale()), s.iso3().code())).toList();
    }

    private int rank(State state, String sought, List<String> words) {
        if (state.iso3().code().equalsIgnoreCase(sought.strip())) return 0;
        String name = state.name(open.wording().texts().locale());
        if (Folding.folded(name).startsWith(Folding.folded(sought))) return 1;
        boolean found = Folding.begins(words, Folding.words(name)) || Folding.begins(words, Folding.words(state.nameEn()));
        return found ? 2 : 3;
    }
}
