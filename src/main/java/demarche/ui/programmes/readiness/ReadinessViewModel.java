package demarche.ui.programmes.readiness;

import demarche.insight.readiness.Area;
import demarche.insight.readiness.PlanReadiness;
import demarche.insight.readiness.Readiness;
import demarche.insight.readiness.ReadinessWords;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Newest;
import demarche.ui.desk.Sight;
import demarche.ui.kit.form.Refusals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// The readiness of all programmes, narrowed by a filter, and the one of them that is looked at. Knows no controls.
final class ReadinessViewModel {
    /// Which programmes are shown.
    enum Which {
        ALL,
        OPEN,
        READY,
        REOPENED
    }

    /// What is found on one day of one plan.
    record Found(PlanReadiness readiness, ReadinessWords words, String unit) {}

    private final Desk desk;
    private final Texts texts;
    private final Refusals refusals;
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private final ObjectProperty<Optional<Area>> area = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ItemId>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final Newest<Found> found;

    ReadinessViewModel(Desk desk, Locale locale) {
        this.desk = desk;
        this.texts = Texts.of("readiness", locale);
        this.refusals = Refusals.in(locale);
        this.found = new Newest<>(desk, this::look);
    }

    Texts texts() {
        return texts;
    }

    ObjectProperty<Which> whichProperty() {
        return which;
    }

    ObjectProperty<Optional<Area>> areaProperty() {
        return area;
    }

    ObjectProperty<Optional<ItemId>> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.property();
    }

    /// Follows the plan and its day until the subscription ends.
    Subscription follow() {
        return found.follow();
    }

    private Found look(Sight sight) {
        return new Found(PlanReadiness.of(sight.plan(), sight.facts()), new ReadinessWords(sight.plan(), sight.facts(), texts.locale()), sight.plan().head().unit());
    }

    /// Those that the filter lets through.
    List<Readiness> shown() {
        return found.property().get().map(f -> f.readiness().programmes().stream().filter(this::fits).toList()).orElse(List.of());
    }

    private boolean fits(Readiness readiness) {
        boolean which = switch (this.which.get()) {
            case ALL -> true;
            case OPEN -> !readiness.isReady();
            case READY -> readiness.isReady();
            case REOPENED -> readiness.isReopened();
        };
        return which && area.get().filter(a -> readiness.missing(a).isEmpty()).isEmpty();
    }

    /// The one that is looked at, as it stands now.
    Optional<Readiness> chosen() {
        return chosen.get().flatMap(id -> shown().stream().filter(r -> r.programme().id().equals(id)).findFirst());
    }

    Optional<String> unit(String unit) {
        return refusals.trying(() -> desk.edit(plan -> plan.with(plan.head().withUnit(unit))));
    }
}
