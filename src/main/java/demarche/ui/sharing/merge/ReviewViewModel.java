package demarche.ui.sharing.merge;

import demarche.exchange.disk.FileTrouble;
import demarche.history.merge.Copy;
import demarche.history.merge.Decision;
import demarche.history.merge.Merge;
import demarche.history.merge.Place;
import demarche.history.telling.Dispute;
import demarche.library.LibraryProblem;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.part.Notice;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// A colleague's copy under review: what it brings, what is in conflict, and what the person makes of that. Nothing is applied before [#merge]. Knows no
/// controls.
public final class ReviewViewModel {
    private final Desk desk;
    private final Texts texts;
    private final ReceiptMaker receipts;
    private final ReadOnlyObjectWrapper<Optional<Review>> review = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Place, String>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Receipt>> receipt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Receipt>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.PROGRAMME);
    private final Map<Place, Answer> answers = new HashMap<>();

    public ReviewViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.receipts = new ReceiptMaker(desk, texts);
    }

    /// Empty while nothing is under review.
    public ReadOnlyObjectProperty<Optional<Review>> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /// What came of the last review, or why there is none.
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The receipt as it would be written now.
    ReadOnlyObjectProperty<Optional<Receipt>> receiptProperty() {
        return receipt.getReadOnlyProperty();
    }

    /// The receipt of the last merge, for keeping.
    public ReadOnlyObjectProperty<Optional<Receipt>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// Why an answer cannot be taken, by the place of its conflict.
    ReadOnlyObjectProperty<Map<Place, String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    public List<Group> groups() {
        return review.get().map(now -> Group.of(now.lines(), grouping.get(), now.naming(), texts)).orElse(List.of());
    }

    /// Looks at a copy of a plan of the library, as that plan is once all edits are on the disk.
    public void begin(Arrived arrived) {
        leave();
        compare(arrived);
    }

    /// Looks again, where the plan may have been edited meanwhile. What was answered stays.
    public void refresh() {
        review.get().ifPresent(now -> compare(now.arrived()));
    }

    private void compare(Arrived arrived) {
        desk.whenSaved(() -> desk.background().run(_ -> compared(arrived), this::show, trouble -> notice.set(Optional.of(told(trouble)))));
    }

    private sealed interface Compared {
        record Ready(Review review) implements Compared {}

        record Refused(String sentence) implements Compared {}
    }

    private Compared compared(Arrived arrived) throws LibraryProblem {
        ItemId id = arrived.copy().plan().id();
        var mine = new Copy(desk.library().load(id).plan(), desk.library().log(id));
        return switch (Merge.of(mine, arrived.copy())) {
            case Merge.Merged merged -> new Compared.Ready(Review.of(arrived, mine, merged, desk.reference(), Texts.of("historyview", texts.locale())));
            case Merge.Refusal refusal -> new Compared.Refused(refusal.sentence(Texts.of("merge", texts.locale())));
        };
    }

    private void show(Compared compared) {
        switch (compared) {
            case Compared.Ready(Review ready) -> {
                review.set(Optional.of(ready));
                receipt.set(Optional.of(receipts.of(ready, answers)));
            }
            case Compared.Refused(String sentence) -> {
                leave();
                notice.set(Optional.of(Notice.trouble(sentence, "")));
            }
        }
    }

    Answer answer(Dispute dispute) {
        return answers.getOrDefault(dispute.place(), new Answer.Open());
    }

    public void answer(Dispute dispute, Answer answer) {
        Review now = review.get().orElseThrow();
        answers.put(dispute.place(), answer);
        var left = new HashMap<>(problems.get());
        left.remove(dispute.place());
        problems.set(left);
        receipt.set(Optional.of(receipts.of(now, answers)));
    }

    /// Turns away; nothing was applied.
    public void leave() {
        review.set(Optional.empty());
        receipt.set(Optional.empty());
        written.set(Optional.empty());
        notice.set(Optional.empty());
        problems.set(Map.of());
        answers.clear();
    }

    /// Takes the copy in with what was decided, as one step that Undo takes back, unless an answer cannot be taken.
    public void merge() {
        Review now = review.get().orElseThrow();
        problems.set(refused(now));
        if (!problems.get().isEmpty()) return;
        List<Decision> decisions = now.disputes().stream().map(dispute -> answer(dispute).decision(dispute)).flatMap(Optional::stream).toList();
        Receipt made = receipts.of(now, answers);
        leave();
        desk.takeIn(now.arrived().copy(), decisions, result -> taken(result, now, made));
    }

    private Map<Place, String> refused(Review now) {
        Texts history = Texts.of("history", texts.locale());
        var refused = new HashMap<Place, String>();
        for (Dispute dispute : now.disputes()) answer(dispute).refusal(dispute, now.merged(), history).ifPresent(sentence -> refused.put(dispute.place(), sentence));
        return refused;
    }

    private void taken(Merge result, Review now, Receipt made) {
        switch (result) {
            case Merge.Merged merged -> {
                written.set(Optional.of(made));
                notice.set(Optional.of(Notice.done(texts.get("review.done", now.merged().title(), now.size()), texts.get("review.done.then", merged.conflicts().open().size()))));
            }
            case Merge.Refusal refusal -> notice.set(Optional.of(Notice.trouble(refusal.sentence(Texts.of("merge", texts.locale())), "")));
        }
    }

    String suggestedName() {
        return texts.get("review.receipt.name", desk.today());
    }

    void save(Receipt kept, Path file) {
        desk.background().run(_ -> {
            new ReceiptFile(texts.locale()).write(kept, file);
            return file;
        }, saved -> notice.set(Optional.of(Notice.done(texts.get("review.receipt.saved", saved), ""))), trouble -> notice.set(Optional.of(told(trouble))));
    }

    private Notice told(Exception trouble) {
        return switch (trouble) {
            case LibraryProblem problem -> Notice.trouble(problem.sentence(Texts.of("library", texts.locale())), "");
            case FileTrouble problem -> Notice.trouble(problem.sentence(), "");
            default -> throw new IllegalStateException(trouble);
        };
    }
}
