package demarche.ui.overview;

import demarche.history.Edit;
import demarche.insight.gap.Gap;
import demarche.insight.gap.Rule;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Findings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What the plan misses and what is near, with the one step that mends each gap. Knows no controls.
final class OverviewViewModel {
    static final int FIRST = 8;
    private static final int MORE = 50;

    /// Everything the sheet shows of one state of the plan. Rows of gaps are made only for those shown.
    ///
    /// @param gaps      those of the kind asked for
    /// @param allGaps   without the states that have no programme, which stand in `unplanned`
    /// @param ofSample  whether the programmes are invented
    /// @param hasStates whether there is anything to judge
    record Sheet(String subtitle, boolean ofSample, boolean hasStates, Optional<NextDecision> decision, List<GapRow> gaps, int wanted, int allGaps,
            Unplanned unplanned, List<JoinedPair> joined, Coming coming) {
        Sheet {
            gaps = List.copyOf(gaps);
            joined = List.copyOf(joined);
        }

        /// How many the next press shows.
        int more() {
            return Math.min(MORE, wanted - gaps.size());
        }
    }

    private final Desk desk;
    private final Wording wording;
    private final OverviewScreen.Teller teller;
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Rule>> kind = new SimpleObjectProperty<>(Optional.empty());
    private int limit = FIRST;

    OverviewViewModel(Desk desk, Wording wording, OverviewScreen.Teller teller) {
        this.desk = desk;
        this.wording = wording;
        this.teller = teller;
        kind.subscribe(_ -> {
            limit = FIRST;
            show();
        });
    }

    /// Follows the plan until ended.
    Subscription follow() {
        return desk.findingsProperty().subscribe(_ -> show());
    }

    ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// The one kind of gap to show; empty: all.
    ObjectProperty<Optional<Rule>> kindProperty() {
        return kind;
    }

    /// Kinds of which the plan has gaps, in a fixed order.
    List<Rule> kinds() {
        return Arrays.stream(Rule.values()).filter(rule -> count(rule) > 0).toList();
    }

    long count(Rule rule) {
        return listed().filter(g -> g.rule() == rule).count();
    }

    void showMore() {
        limit += MORE;
        show();
    }

    void showFewer() {
        limit = FIRST;
        show();
    }

    /// Takes the step that closes a gap, and offers the way back, which works also after other edits.
    void close(Gap gap) {
        Plan before = desk.plan();
        if (!desk.edit(gap::close)) return;
        Optional<Edit> step = desk.toUndoProperty().get();
        teller.tell(gap.words().done(), wording.texts().get("overview.gaps.undo"), () -> takeBack(gap, before, step));
    }

    private void takeBack(Gap gap, Plan before, Optional<Edit> step) {
        if (desk.toUndoProperty().get().equals(step)) desk.undo();
        else desk.edit(plan -> StepBack.from(gap.fix(), before, plan));
    }

    private Stream<Gap> listed() {
        return desk.findingsProperty().get().stream().flatMap(f -> f.gaps().stream()).filter(g -> g.rule() != Rule.NO_PROGRAMME);
    }

    private void show() {
        if (kind.get().filter(rule -> count(rule) == 0).isPresent()) kind.set(Optional.empty());
        else sheet.set(desk.findingsProperty().get().map(this::sheet));
    }

    private Sheet sheet(Findings findings) {
        Plan plan = findings.plan();
        List<Gap> listed = listed().toList();
        List<Gap> wanted = listed.stream().filter(g -> kind.get().filter(k -> k != g.rule()).isEmpty()).toList();
        List<GapRow> rows = wanted.stream().limit(limit).map(g -> GapRow.of(g, findings.facts().day(), wording)).toList();
        String subtitle = wording.texts().get("overview.subtitle", plan.targetStates().size(), plan.programmes().size(), plan.activities().size(),
                wording.wholeDay(findings.facts().day()));
        return new Sheet(subtitle, plan.head().sample(), plan.targetStates().size() > 0, NextDecision.of(findings.countdowns(), wording), rows, wanted.size(),
                listed.size(), Unplanned.of(findings.gaps(), findings.facts(), wording), JoinedPair.of(findings.linkage(), findings.facts(), wording),
                Coming.of(plan, findings.facts(), wording));
    }

    Wording wording() {
        return wording;
    }

    String names(List<Iso3> states) {
        return String.join(", ", states.stream().map(wording::state).toList());
    }
}
