package demarche.ui.settings;

import demarche.insight.FactWords;
import demarche.insight.Problem;
import demarche.insight.Validation;
import demarche.plan.OwnFact;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/// Every fact that the open plan knows better than the reference, and the ways to its state and back. Knows no controls.
final class OwnFactsViewModel {
    /// One fact of our own.
    ///
    /// @param sentence `Kenya, Budapest Convention: signed`
    /// @param problem  why it does not count; empty where it does
    record Line(OwnFact fact, String state, String sentence, String source, Optional<String> problem) {}

    private final Desk desk;
    private final Texts texts;
    private final Days days;
    private final FactWords words;
    private final SettingsScreen.Doors doors;

    OwnFactsViewModel(Desk desk, Texts texts, SettingsScreen.Doors doors) {
        this.desk = desk;
        this.texts = texts;
        this.days = new Days(texts.locale());
        this.words = new FactWords(desk.reference(), Texts.of("facts", texts.locale()));
        this.doors = doors;
    }

    Texts texts() {
        return texts;
    }

    Subscription follow(Runnable show) {
        return desk.planProperty().subscribe(_ -> show.run());
    }

    boolean isPlanOpen() {
        return desk.planProperty().get().isPresent();
    }

    /// By state, each fact's newest first.
    List<Line> lines() {
        Optional<Plan> plan = desk.planProperty().get().filter(p -> !p.ownFacts().isEmpty());
        if (plan.isEmpty()) return List.of();
        List<Problem> problems = Validation.problems(plan.get(), desk.reference(), Texts.of("validation", texts.locale()));
        return plan.get().ownFacts().stream().sorted(Comparator.comparing((OwnFact f) -> state(f.state())).thenComparing(OwnFact::fact)
                .thenComparing(OwnFact::since, Comparator.reverseOrder())).map(f -> line(f, problems)).toList();
    }

    private Line line(OwnFact fact, List<Problem> problems) {
        String state = state(fact.state());
        String source = texts.get("settings.own.source", fact.cited(), days.day(fact.since()));
        return new Line(fact, state, texts.get("settings.own.fact", state, words.name(fact.fact()), words.value(fact)),
                fact.author().isBlank() ? source : texts.get("settings.own.source.by", source, fact.author()),
                problems.stream().filter(p -> p.item().equals(fact.id())).map(Problem::sentence).findFirst());
    }

    private String state(Iso3 state) {
        return desk.reference().state(state).map(s -> s.shortName(texts.locale())).orElse(state.code());
    }

    void openState(Line line) {
        doors.openState().accept(line.fact().state());
    }

    /// One undoable edit: the reference's fact stands again.
    void goBack(Line line) {
        new TakeBack(desk, doors.offerUndo()).without(line.fact(), texts.get("settings.own.gone", line.state(), words.name(line.fact().fact())));
    }
}
