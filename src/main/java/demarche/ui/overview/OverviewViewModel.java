package demarche.ui.overview;

import demarche.insight.people.FollowUp;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Findings;
import demarche.ui.desk.Newest;
import demarche.ui.desk.TakeBack;
import demarche.ui.overview.gaps.GapsViewModel;
import demarche.ui.overview.gaps.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the plan misses, how far it joins the debates, and what is near. Knows no controls.
final class OverviewViewModel {
    /// Everything but the gaps that the sheet shows of one state of the plan.
    ///
    /// @param ofSample  whether the programmes are invented
    /// @param hasStates whether there is anything to judge
    /// @param due       what is overdue after our talks, and what soon is
    record Sheet(String subtitle, boolean ofSample, boolean hasStates, Optional<NextDecision> decision, Unplanned unplanned, List<JoinedPair> joined, Coming coming,
                 List<FollowUp> due) {
        Sheet {
            joined = List.copyOf(joined);
            due = List.copyOf(due);
        }
    }

    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private final GapsViewModel gaps;
    private final Newest<Awaited> awaited;
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());

    OverviewViewModel(Desk desk, Wording wording, OverviewScreen.Teller teller) {
        this.desk = desk;
        this.wording = wording;
        this.awaited = new Newest<>(desk, sight -> Awaited.of(sight.plan(), sight.facts()));
        this.takeBack = new TakeBack(desk, (sentence, back) -> teller.tell(sentence, wording.texts().get("overview.gaps.undo"), back));
        this.gaps = new GapsViewModel(desk, wording, takeBack);
    }

    /// Follows the plan until ended.
    Subscription follow() {
        return Subscription.combine(desk.findingsProperty().subscribe(found -> sheet.set(found.map(this::sheet))), gaps.follow(), awaited.follow());
    }

    ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// What can go to the minister; follows the plan a moment later.
    ReadOnlyObjectProperty<Optional<Awaited>> awaitedProperty() {
        return awaited.property();
    }

    GapsViewModel gaps() {
        return gaps;
    }

    private Sheet sheet(Findings findings) {
        Plan plan = findings.plan();
        String subtitle = wording.texts().get("overview.subtitle", plan.targetStates().size(), plan.programmes().size(), plan.activities().size(),
                wording.wholeDay(findings.facts().day()));
        return new Sheet(subtitle, plan.head().sample(), plan.targetStates().size() > 0, NextDecision.of(findings.countdowns(), wording),
                Unplanned.of(findings.gaps(), findings.facts(), wording), JoinedPair.of(findings.linkage(), findings.facts(), wording),
                Coming.of(plan, findings.facts(), wording), FollowUp.open(plan, findings.facts().day()).stream().filter(FollowUp::isNear).toList());
    }

    /// What was to be done after the encounter is done.
    void done(Encounter encounter, String told) {
        takeBack.instead(encounter, encounter.withFollowedUp(Optional.of(desk.planDay())), told);
    }

    Wording wording() {
        return wording;
    }

    String names(List<Iso3> states) {
        return String.join(", ", states.stream().map(wording::state).toList());
    }
}
