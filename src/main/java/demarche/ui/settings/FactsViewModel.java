package demarche.ui.settings;

import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.Review;
import demarche.exchange.bundle.Reviewer;
import demarche.exchange.disk.FileTrouble;
import demarche.reference.check.RowProblem;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Background;
import demarche.ui.kit.part.Notice;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which facts are in use, and how newer ones take their place: looked at first, then taken or left, and taken back. Knows no controls.
final class FactsViewModel {
    /// A bundle the person chose, and what it is.
    record Looked(Path file, Review review) {}

    private final Desk desk;
    private final SettingsScreen.Facts facts;
    private final Texts texts;
    private final Days days;
    private final Reviewer reviewer;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice;
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FactsInUse>> before = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    FactsViewModel(Desk desk, SettingsScreen.Facts facts, Texts texts) {
        this.desk = desk;
        this.facts = facts;
        this.texts = texts;
        this.days = new Days(texts.locale());
        this.reviewer = new Reviewer(texts.locale());
        this.notice = new ReadOnlyObjectWrapper<>(facts.inUse().trouble().map(sentence -> Notice.attention(sentence, texts.get("facts.trouble.then"))));
    }

    /// Why the last try came to nothing, or why a bundle that was taken is not used.
    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The bundle under review.
    ReadOnlyObjectProperty<Optional<Looked>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /// What going back would lead to.
    ReadOnlyObjectProperty<Optional<FactsInUse>> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return desk.library().isReadOnly();
    }

    FactsInUse inUse() {
        return facts.inUse();
    }

    /// Whose facts they are and of which day.
    String words(FactsInUse of) {
        String day = days.day(of.reference().compiledOn());
        if (of.bundle().isEmpty()) return texts.get("facts.in-use.shipped", day);
        return of.title().map(title -> texts.get("facts.in-use.titled", day, title)).orElseGet(() -> texts.get("facts.in-use.loaded", day));
    }

    String back(FactsInUse to) {
        return texts.get("facts.back", days.day(to.reference().compiledOn()));
    }

    /// Whether the shipped facts are farther back than one step.
    boolean offersShipped() {
        return facts.inUse().bundle().isPresent() && before.get().filter(b -> b.bundle().isPresent()).isPresent();
    }

    String place(RowProblem problem) {
        return reviewer.sentence(problem);
    }

    String days(Review.Ready ready) {
        return texts.get("facts.review.days", days.day(ready.changes().before()), days.day(ready.changes().after()));
    }

    /// Finds out what there is to go back to.
    void refresh() {
        desk.background().run(_ -> facts.shelf().before(), before::set, _ -> before.set(Optional.empty()));
    }

    void look(Path file) {
        run(_ -> reviewer.review(file, facts.inUse().tables(), desk.today()), review -> looked.set(Optional.of(new Looked(file, review))));
    }

    /// Turns away from the bundle.
    void leave() {
        looked.set(Optional.empty());
        notice.set(Optional.empty());
    }

    void take() {
        looked.get().map(Looked::review).ifPresent(review -> {
            if (review instanceof Review.Ready ready) change(_ -> facts.shelf().take(ready));
        });
    }

    void goBack() {
        change(_ -> facts.shelf().undo());
    }

    void useShipped() {
        change(_ -> facts.shelf().useShipped());
    }

    /// The window is made anew around other facts, so nothing may be on its way to the disk.
    private void change(Background.Work<FactsInUse> step) {
        if (!desk.isSaved()) {
            notice.set(Optional.of(Notice.attention(texts.get("facts.unsaved"), texts.get("facts.unsaved.then"))));
            return;
        }
        run(step, facts.use());
    }

    private <T> void run(Background.Work<T> work, Consumer<T> success) {
        notice.set(Optional.empty());
        busy.set(true);
        desk.background().run(work, value -> {
            busy.set(false);
            success.accept(value);
        }, trouble -> {
            busy.set(false);
            notice.set(Optional.of(Notice.trouble(((FileTrouble) trouble).sentence(), texts.get("facts.failed.then"))));
        });
    }
}
