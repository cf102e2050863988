package demarche.ui.timeline.own;

import demarche.insight.schedule.Reckoning;
import demarche.plan.Activity;
import demarche.plan.Holiday;
import demarche.plan.Item;
import demarche.plan.OwnEvent;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Risk;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.part.Choice;
import demarche.ui.timeline.part.TimelineViewModel;
import demarche.ui.timeline.part.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The dates that the plan adds to those of the reference: decision points of its own and holidays of states. Moving a decision point moves what is
/// reckoned back from it, in the same edit.
final class OwnDatesViewModel {
    private final TimelineViewModel model;
    private final Texts texts;

    OwnDatesViewModel(TimelineViewModel model) {
        this.model = model;
        this.texts = model.wording().texts();
    }

    Wording wording() {
        return model.wording();
    }

    private Desk desk() {
        return model.desk();
    }

    /// In order of day.
    List<OwnEvent> events() {
        return desk().plan().ownEvents().stream().sorted(Comparator.comparing(OwnEvent::first).thenComparing(OwnEvent::id)).toList();
    }

    /// In order of day.
    List<Holiday> holidays() {
        return desk().plan().holidays().stream().sorted(Comparator.comparing(Holiday::first).thenComparing(Holiday::id)).toList();
    }

    void put(OwnEvent event) {
        Optional<OwnEvent> before = desk().plan().ownEvents().find(event.id());
        if (before.equals(Optional.of(event))) return;
        model.takeBack().edit(plan -> settled(plan.with(event)), plan -> settled(before.map(plan::with).orElseGet(() -> without(plan, event))), texts.get("timeline.dates.kept", event.title()));
    }

    void put(Holiday holiday) {
        Optional<Holiday> before = desk().plan().holidays().find(holiday.id());
        if (before.equals(Optional.of(holiday))) return;
        model.takeBack().edit(plan -> plan.with(holiday), plan -> before.map(plan::with).orElseGet(() -> plan.without(holiday)), texts.get("timeline.dates.kept", holiday.title()));
    }

    /// Nothing names it any more; what was reckoned back from it stays on its days.
    void remove(OwnEvent event) {
        List<Programme> named = desk().plan().programmes().stream().filter(p -> p.decisionPoints().contains(event.event())).toList();
        UnaryOperator<Plan> back = plan -> {
            Plan more = plan.with(event);
            for (Programme p : named) more = plan.programmes().find(p.id()).map(now -> now.withDecisionPoints(plus(now, event.event()))).map(more::with).orElse(more);
            return more;
        };
        model.takeBack().edit(plan -> without(plan, event), back, texts.get("timeline.dates.removed", event.title()));
    }

    private static TreeSet<EventId> plus(Programme programme, EventId event) {
        var more = new TreeSet<>(programme.decisionPoints());
        more.add(event);
        return more;
    }

    private static Plan without(Plan plan, OwnEvent event) {
        Plan less = plan.without(event);
        for (Item item : plan.items().map(i -> unnamed(i, event.event())).flatMap(Optional::stream).toList()) less = less.with(item);
        return less;
    }

    /// What named the event, without it.
    private static Optional<Item> unnamed(Item item, EventId event) {
        return switch (item) {
            case Programme p when p.decisionPoints().contains(event) -> {
                var left = new TreeSet<>(p.decisionPoints());
                left.remove(event);
                yield Optional.of(p.withDecisionPoints(left));
            }
            case Activity a when a.when().before().equals(Optional.of(event)) -> Optional.of(a.withWhen(a.when().withBefore(Optional.empty()).withWeeksBefore(Optional.empty())));
            case Risk r when r.event().equals(Optional.of(event)) -> Optional.of(r.withEvent(Optional.empty()));
            default -> Optional.empty();
        };
    }

    void remove(Holiday holiday) {
        model.takeBack().without(holiday, texts.get("timeline.dates.removed", holiday.title()));
    }

    private Plan settled(Plan plan) {
        return new Reckoning(desk().reference().on(desk().day()).with(plan)).settled(plan);
    }

    List<Choice<Iso3>> states(String sought) {
        List<String> words = Folding.words(sought);
        return desk().reference().states().stream().filter(s -> Folding.begins(words, Folding.words(s.name(texts.locale()) + " " + s.nameEn() + " " + s.iso3().code())))
                .map((State s) -> new Choice<>(s.iso3(), Optional.empty(), wording().state(s.iso3()), "")).toList();
    }
}
