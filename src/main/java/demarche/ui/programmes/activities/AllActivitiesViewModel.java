package demarche.ui.programmes.activities;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.Iso3;
import demarche.text.Folding;
import demarche.ui.programmes.activities.column.Book;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The activities of all programmes, narrowed by words, state, status, lead and period.
final class AllActivitiesViewModel {
    private static final int MOST = 60_000;
    private final ByDay byDay = new ByDay();
    private final ActivitiesViewModel model;
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Iso3>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ActivityStatus>> status = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> lead = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until = new SimpleObjectProperty<>(Optional.empty());
    private final Map<Activity, List<String>> haystacks = new IdentityHashMap<>();

    AllActivitiesViewModel(ActivitiesViewModel model) {
        this.model = model;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    ObjectProperty<Optional<Iso3>> stateProperty() {
        return state;
    }

    ObjectProperty<Optional<ActivityStatus>> statusProperty() {
        return status;
    }

    ObjectProperty<Optional<String>> leadProperty() {
        return lead;
    }

    ObjectProperty<Optional<LocalDate>> fromProperty() {
        return from;
    }

    ObjectProperty<Optional<LocalDate>> untilProperty() {
        return until;
    }

    /// What passes every filter, by first day.
    List<Activity> shown(Plan plan) {
        Book book = model.book();
        List<String> words = Folding.words(sought.get());
        return byDay.of(plan).stream().filter(a -> passes(book, a) && (words.isEmpty() || Folding.begins(words, haystack(a)))).toList();
    }

    private boolean passes(Book book, Activity activity) {
        return status.get().filter(s -> s != activity.status()).isEmpty() && lead.get().filter(l -> !l.equals(activity.lead())).isEmpty()
                && state.get().filter(s -> !book.states(activity).contains(s)).isEmpty() && isWithin(activity);
    }

    /// A day of it falls into the period; one without days passes only where no period is asked for.
    private boolean isWithin(Activity activity) {
        Optional<LocalDate> first = activity.starts().or(activity::ends);
        Optional<LocalDate> last = activity.ends().or(activity::starts);
        return from.get().filter(d -> last.filter(l -> !l.isBefore(d)).isEmpty()).isEmpty() && until.get().filter(d -> first.filter(f -> !f.isAfter(d)).isEmpty()).isEmpty();
    }

    /// Gets ready to find words, away from the window: an activity that did not change is folded once.
    void prepare(Plan plan) {
        if (!haystacks.isEmpty()) return;
        model.desk().background().run(_ -> folded(plan), made -> haystacks.putAll(made), trouble -> {
            throw new IllegalStateException(trouble);
        });
    }

    private static Map<Activity, List<String>> folded(Plan plan) {
        var made = new IdentityHashMap<Activity, List<String>>();
        plan.activities().forEach(a -> made.put(a, words(a)));
        return made;
    }

    private List<String> haystack(Activity activity) {
        if (haystacks.size() > MOST) haystacks.clear();
        return haystacks.computeIfAbsent(activity, AllActivitiesViewModel::words);
    }

    private static List<String> words(Activity activity) {
        return Folding.words(activity.title() + " " + activity.place() + " " + activity.lead());
    }

    SortedSet<Iso3> states(Plan plan) {
        return plan.programmes().stream().flatMap(p -> p.states().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    SortedSet<String> leads(Plan plan) {
        return plan.activities().stream().map(Activity::lead).filter(l -> !l.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }
}
