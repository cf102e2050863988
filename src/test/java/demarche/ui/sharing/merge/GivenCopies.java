package demarche.ui.sharing.merge;

import demarche.history.Author;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.merge.Copy;
import demarche.library.LibraryProblem;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.plan.choice.Depth;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A plan on the desk that two people took up: Ines here, Kofi on his tablet, without having seen one another.
public record GivenCopies(GivenDesk given, Copy theirs) implements AutoCloseable {
    public static final ItemId NIGHT_DESK = ItemId.of("programme", "Night desk");
    private static final ItemId TRIAL = ItemId.of("activity", "Mock trial");
    private static final Iso3 GUATEMALA = new Iso3("GTM");
    private static final String PURPOSE = "Judges and prosecutors in two states can obtain and share electronic evidence.";

    public static Plan start() {
        Plan plan = GivenDesk.plan("Before the Global Mechanism", "GTM", "KEN", "JOR");
        Programme night = Programme.titled(NIGHT_DESK, "Night desk").withPurpose(PURPOSE);
        return plan.with(night).with(Activity.titled(TRIAL, NIGHT_DESK, "Mock trial")).with(target(plan).withDecisionAsked("Reply to the invitation."));
    }

    private static TargetState target(Plan plan) {
        return plan.target(GUATEMALA).orElseThrow();
    }

    /// Both changed the purpose and the decision asked; Kofi also added, changed and removed apart.
    public static GivenCopies in(Path folder) {
        return in(folder, GivenCopies::kofi, GivenCopies::ines);
    }

    public static GivenCopies in(Path folder, UnaryOperator<Plan> theirs, UnaryOperator<Plan> mine) {
        var given = GivenDesk.in(folder);
        Plan plan = start();
        Fx.run(() -> given.desk().add(plan, GivenDesk.log(plan, "Ines Duarte")));
        Copy copy = copy(given, plan, theirs);
        Fx.run(() -> given.desk().edit(mine));
        return new GivenCopies(given, copy);
    }

    private static Copy copy(GivenDesk given, Plan plan, UnaryOperator<Plan> edit) {
        try {
            var log = new ArrayList<Edit>(given.library().log(plan.id()));
            var session = new PlanSession(plan, given.library().load(plan.id()).seen(), List.of(), new Author("Kofi Mensah", "tablet"), GivenDesk.CLOCK);
            session.edit(edit).ifPresent(log::add);
            return new Copy(session.plan(), log);
        } catch (LibraryProblem e) {
            throw new IllegalStateException(e);
        }
    }

    private static Plan kofi(Plan plan) {
        Programme night = plan.programmes().find(NIGHT_DESK).orElseThrow();
        return plan.with(night.withPurpose("Judges, prosecutors and defence lawyers in two states can obtain, contest and share electronic evidence.").withTopics(new java.util.TreeMap<>(java.util.Map.of(new TopicId("bc-art-35"), Depth.BUILDS))).withLead("Kofi Mensah"))
                .with(target(plan).withDecisionAsked("Ask the Treaty Office whether the invitation still stands."))
                .with(TargetState.of(ItemId.of("state", "TUN"), new Iso3("TUN"))).without(plan.activities().find(TRIAL).orElseThrow());
    }

    private static Plan ines(Plan plan) {
        Programme night = plan.programmes().find(NIGHT_DESK).orElseThrow();
        return plan.with(night.withPurpose("Judges and prosecutors in two states can obtain, test and share electronic evidence lawfully, so that norm 13(d) is kept in practice."))
                .with(target(plan).withDecisionAsked("Reply to the accession invitation before 26 February."));
    }

    public Arrived arrived() {
        return new Arrived(Path.of("from-New-York.demarche"), theirs, "Not signed.");
    }

    @Override
    public void close() {
        given.close();
    }
}
