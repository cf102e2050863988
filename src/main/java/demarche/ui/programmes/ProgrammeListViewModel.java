package demarche.ui.programmes;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Refused;
import demarche.text.Folding;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.programmes.part.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;

/// The programmes of the open plan, filtered by words and by status, and what is done with a whole programme.
final class ProgrammeListViewModel {
    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private final ObservableList<ProgrammeRow> all = FXCollections.observableArrayList();
    private final FilteredList<ProgrammeRow> shown = new FilteredList<>(all);
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ProgrammeStatus>> status = new SimpleObjectProperty<>(Optional.empty());

    ProgrammeListViewModel(Desk desk, Wording wording, TakeBack takeBack) {
        this.desk = desk;
        this.wording = wording;
        this.takeBack = takeBack;
        sought.subscribe(_ -> filter());
        status.subscribe(_ -> filter());
    }

    /// Follows the plan until the subscription ends.
    Subscription follow() {
        return desk.planProperty().subscribe(this::read);
    }

    private void read(Optional<Plan> plan) {
        Map<ItemId, ProgrammeRow> before = all.stream().collect(Collectors.toMap(r -> r.programme().id(), r -> r));
        List<ProgrammeRow> rows = plan.stream().flatMap(p -> p.programmes().stream()).map(p -> row(p, Optional.ofNullable(before.get(p.id()))))
                .sorted(Comparator.comparing(ProgrammeRow::starts).thenComparing(r -> r.programme().title())).toList();
        if (!rows.equals(all)) all.setAll(rows);
    }

    /// A programme that did not change keeps its row, so that one edit among thousands is quick.
    private ProgrammeRow row(Programme programme, Optional<ProgrammeRow> before) {
        return before.filter(row -> row.programme().equals(programme)).orElseGet(() -> ProgrammeRow.of(programme, wording));
    }

    private void filter() {
        List<String> words = Folding.words(sought.get());
        Optional<ProgrammeStatus> only = status.get();
        shown.setPredicate(row -> Folding.begins(words, row.haystack()) && only.filter(s -> s != row.programme().status()).isEmpty());
    }

    /// What passes both filters, by first day.
    ObservableList<ProgrammeRow> shown() {
        return shown;
    }

    ObservableList<ProgrammeRow> all() {
        return all;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    ObjectProperty<Optional<ProgrammeStatus>> statusProperty() {
        return status;
    }

    String count() {
        if (shown.size() == all.size()) return wording.texts().get("programmes.list.count", all.size());
        return wording.texts().get("programmes.list.count.filtered", shown.size(), all.size());
    }

    /// Made, or why the title cannot be taken.
    record Made(Optional<ItemId> id, Optional<String> refusal) {}

    /// Begins a programme of which only the title and the states are known.
    Made create(String title, Set<Iso3> states) {
        try {
            Programme programme = Programme.titled(ItemId.random(), title).withStates(new TreeSet<>(states));
            desk.edit(plan -> plan.with(programme));
            return new Made(Optional.of(programme.id()), Optional.empty());
        } catch (Refused refused) {
            return new Made(Optional.empty(), Optional.of(wording.refusal(refused)));
        }
    }

    /// A draft with the same content and activities under a title of its own.
    Made duplicate(Programme source) {
        ItemId id = ItemId.random();
        try {
            Programme copy = source.copy(id).withTitle(wording.texts().get("programmes.copy.title", source.title())).withStatus(ProgrammeStatus.DRAFT);
            desk.edit(plan -> withActivities(plan.with(copy), source.id(), id));
            return new Made(Optional.of(id), Optional.empty());
        } catch (Refused refused) {
            return new Made(Optional.empty(), Optional.of(wording.refusal(refused)));
        }
    }

    private static Plan withActivities(Plan plan, ItemId from, ItemId to) {
        Plan more = plan;
        for (Activity a : plan.activitiesOf(from).toList()) {
            more = more.with(a.copy(ItemId.random(), to));
        }
        return more;
    }

    /// At once, with its activities; the way back is offered.
    void delete(Programme programme) {
        takeBack.without(programme, wording.texts().get("programmes.deleted", programme.title()));
    }
}
