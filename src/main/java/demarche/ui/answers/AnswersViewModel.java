package demarche.ui.answers;

import demarche.insight.Known;
import demarche.insight.answer.AnswerSearch;
import demarche.insight.answer.AnswerSheet;
import demarche.insight.answer.Answers;
import demarche.insight.answer.Review;
import demarche.plan.OwnNarrative;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.reference.topic.Narrative;
import demarche.ui.desk.Desk;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What the screen shows: the answers that pass the filter, and the one chosen with all that is known of it.
final class AnswersViewModel {
    /// One answer in the list.
    ///
    /// @param own whether these are the ministry's words
    /// @param due whether somebody should look at it again
    record Line(NarrativeId id, NarrativeKind kind, String statement, String note, boolean own, boolean due) {}

    private final Desk desk;
    private final ObjectProperty<Integer> months;
    private final Wording wording;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<Optional<Answers>> answers = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<NarrativeId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Known> known = Optional.empty();
    private LocalDate knownOn = LocalDate.MIN;
    private Optional<AnswerSearch> search = Optional.empty();

    /// @param months after how many an answer is to be looked at again
    AnswersViewModel(Desk desk, ObjectProperty<Integer> months, Wording wording) {
        this.desk = desk;
        this.months = months;
        this.wording = wording;
    }

    Desk desk() {
        return desk;
    }

    Wording wording() {
        return wording;
    }

    ObjectProperty<Integer> monthsProperty() {
        return months;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Optional<Answers>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<NarrativeId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Follows the plan until the subscription ends.
    Subscription follow() {
        return desk.sightProperty().subscribe(_ -> read());
    }

    private void read() {
        if (desk.planProperty().get().isEmpty()) {
            answers.set(Optional.empty());
            return;
        }
        if (known.isEmpty() || !knownOn.equals(desk.day())) {
            knownOn = desk.day();
            known = Optional.of(new Known(desk.facts()));
        }
        Answers now = Answers.of(desk.plan(), desk.facts(), known.get());
        search = Optional.empty();
        answers.set(Optional.of(now));
        if (sheet().isEmpty()) chosen.set(lines().stream().findFirst().map(Line::id));
    }

    void open(NarrativeId id) {
        chosen.set(Optional.of(id));
    }

    /// Everything about the chosen one.
    Optional<AnswerSheet> sheet() {
        return answers.get().flatMap(a -> chosen.get().flatMap(a::sheet));
    }

    /// What passes the filter: in the order of the search, else kind by kind with what most states raised first.
    List<Line> lines() {
        if (answers.get().isEmpty()) return List.of();
        Answers now = answers.get().get();
        Filter f = filter.get();
        Stream<Narrative> found = found(now, f).filter(n -> f.kind().filter(k -> k != n.kind()).isEmpty())
                .filter(n -> f.raisedBy().filter(s -> !now.isRaisedBy(s, n.id())).isEmpty()).filter(n -> !f.reviewDue() || isDue(now, n.id()));
        return found.map(n -> line(now, n)).toList();
    }

    private Stream<Narrative> found(Answers now, Filter f) {
        if (f.words().isBlank()) return now.all().stream().sorted(Comparator.comparing(Narrative::kind).thenComparing(n -> -now.voices(n.id())));
        if (search.isEmpty()) search = Optional.of(AnswerSearch.over(now));
        return search.get().find(f.words()).stream().map(AnswerSearch.Found::narrative);
    }

    private Line line(Answers now, Narrative narrative) {
        int voices = now.voices(narrative.id());
        String kind = wording.kind(narrative.kind());
        String note = voices == 0 ? kind : wording.texts().get("answers.line.raised", kind, voices);
        return new Line(narrative.id(), narrative.kind(), narrative.statement(), note, now.own(narrative.id()).isPresent(), isDue(now, narrative.id()));
    }

    private boolean isDue(Answers now, NarrativeId id) {
        return review().isDue(now.checked(id));
    }

    boolean isDue(AnswerSheet sheet) {
        return review().isDue(sheet.checked());
    }

    private Review review() {
        return new Review(desk.today(), months.get());
    }

    /// States that raised something, by name.
    List<Iso3> voices() {
        var order = Collator.getInstance(wording.texts().locale());
        return answers.get().stream().flatMap(a -> Stream.concat(a.plan().targetStates().stream().filter(t -> !t.concerns().isEmpty()).map(t -> t.iso3()),
                a.plan().hearings().stream().map(h -> h.state()))).distinct().sorted(Comparator.comparing(wording::state, order)).toList();
    }

    /// The ministry's own words of the chosen one.
    Optional<OwnNarrative> own() {
        return sheet().flatMap(AnswerSheet::own);
    }

    /// The text and sources of the chosen one; empty where none is chosen.
    String copied() {
        return sheet().map(s -> wording.copied(s, desk.day())).orElse("");
    }
}
