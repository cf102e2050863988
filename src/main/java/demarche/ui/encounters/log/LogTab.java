package demarche.ui.encounters.log;

import demarche.insight.people.FollowUp;
import demarche.insight.people.Talks;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.encounters.part.Register;
import demarche.ui.encounters.part.Tab;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.part.Beside;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// All encounters, the last first, and the one chosen to read.
public final class LogTab {
    private final Desk desk;
    private final Wording wording;
    private final Register<ItemId> register;
    private final EncounterPage page;
    private final Beside beside;

    /// @param log begins another encounter
    public LogTab(Desk desk, Wording wording, TakeBack takeBack, Consumer<Iso3> openState, Runnable log) {
        this.desk = desk;
        this.wording = wording;
        page = new EncounterPage(desk, wording, takeBack, new EncounterPage.Ways(openState, log));
        register = new Register<>("encounters", wording.text("encounters.tab.log"), wording, () -> Optional.ofNullable(page.lookup("#encounter-title")).ifPresent(Node::requestFocus));
        beside = new Beside(register, page, 0.36);
        VBox.setVgrow(beside, Priority.ALWAYS);
    }

    public Tab tab() {
        return new Tab("log", wording.text("encounters.tab.log"), wording.text("encounters.tab.log.lead"), beside, this::follow, register::focusField);
    }

    private Subscription follow() {
        return Subscription.combine(desk.planProperty().subscribe(_ -> list()), register.onChosen(_ -> {
            beside.top();
            read();
        }));
    }

    private void list() {
        Optional<Plan> plan = desk.planProperty().get();
        plan.ifPresent(p -> {
            Map<ItemId, FollowUp> due = FollowUp.open(p, desk.day()).stream().filter(FollowUp::isNear).collect(Collectors.toMap(f -> f.encounter().id(), Function.identity()));
            register.show(Talks.of(p).stream().map(e -> line(p, e, Optional.ofNullable(due.get(e.id())))).toList());
        });
        read();
    }

    private Register.Line<ItemId> line(Plan plan, Encounter e, Optional<FollowUp> due) {
        String waits = due.map(f -> wording.text("encounters.line.due", wording.task(e), wording.due(f))).orElse("");
        return new Register.Line<>(e.id(), wording.titled(e), wording.under(plan, e), waits, String.join(" ", e.quote(), e.summary(), e.promise(), e.followUp(), e.author()));
    }

    private void read() {
        page.show(desk.planProperty().get().flatMap(p -> register.chosenProperty().get().flatMap(p.encounters()::find)));
    }

    /// Shows an encounter, whatever was sought.
    public void open(ItemId encounter) {
        register.open(encounter);
    }
}
