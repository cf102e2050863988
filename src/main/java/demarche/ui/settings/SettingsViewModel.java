package demarche.ui.settings;

import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.library.care.Finding;
import demarche.library.care.Proof;
import demarche.library.care.Repair;
import demarche.plan.limit.Limits;
import demarche.plan.PlanHead;
import demarche.plan.Plan;
import demarche.plan.handling.Handling;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Preferences;
import demarche.ui.kit.part.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the person, the open plan and the library are set to, and how each is changed. Knows no controls.
final class SettingsViewModel {
    private final Desk desk;
    private final Preferences preferences;
    private final Texts texts;
    private final Texts problems;
    private final Days days;
    private final SettingsScreen.Doors doors;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    SettingsViewModel(Desk desk, Preferences preferences, Texts texts, SettingsScreen.Doors doors) {
        this.desk = desk;
        this.preferences = preferences;
        this.texts = texts;
        this.problems = Texts.of("library", texts.locale());
        this.days = new Days(texts.locale());
        this.doors = doors;
    }

    Preferences preferences() {
        return preferences;
    }

    ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
        return desk.planProperty();
    }

    /// What came of a copy, a check or a repair.
    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// What the last check found and nobody mended.
    ReadOnlyObjectProperty<List<String>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// Whether a copy, a check or a repair is under way.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    String compiledOn() {
        return days.day(desk.reference().compiledOn());
    }

    Path libraryFile() {
        return desk.library().file();
    }

    boolean isReadOnly() {
        return desk.library().isReadOnly();
    }

    /// Every method that takes a value answers with what is wrong with it, to be said beside its field.
    Optional<String> takeName(String name) {
        if (name.isBlank()) return Optional.of(texts.get("settings.name.missing"));
        if (name.length() > Limits.TITLE) return Optional.of(texts.get("settings.line.long", Limits.TITLE));
        preferences.nameProperty().set(name);
        desk.author(name);
        return Optional.empty();
    }

    Optional<String> takeTitle(String title) {
        if (title.isBlank()) return Optional.of(texts.get("settings.plan.title.missing"));
        return takeLine(title, head -> head.withTitle(title));
    }

    Optional<String> takeUnit(String unit) {
        return takeLine(unit, head -> head.withUnit(unit));
    }

    private Optional<String> takeLine(String line, UnaryOperator<PlanHead> edit) {
        if (line.length() > Limits.TITLE) return Optional.of(texts.get("settings.line.long", Limits.TITLE));
        return takeHead(edit);
    }

    Optional<String> takeMarking(Handling handling) {
        return takeHead(head -> head.withHandling(handling));
    }

    /// With the ministry’s own label, where it has one for the level.
    String called(Handling level) {
        return planProperty().get().flatMap(plan -> plan.ownMarking(level)).map(own -> texts.get("settings.plan.marking.own", own.title(), level.label())).orElse(level.label());
    }

    /// Which day the plan uses; it is chosen where every screen shows it.
    String dayUsed() {
        return desk.plan().head().asOf().map(day -> texts.get("settings.plan.day.kept", days.day(day))).orElseGet(() -> texts.get("settings.plan.day.today"));
    }

    void chooseDay() {
        doors.chooseDay().run();
    }

    private Optional<String> takeHead(UnaryOperator<PlanHead> edit) {
        desk.edit(plan -> plan.with(edit.apply(plan.head())));
        return Optional.empty();
    }

    /// `library-2026-11-23.db`
    String suggestedBackup() {
        return "library-" + desk.today() + ".db";
    }

    void backUp(Path target) {
        run(library -> {
            library.backup(target);
            return target;
        }, copy -> notice.set(Optional.of(Notice.done(texts.get("settings.library.backup.done", copy), texts.get("settings.library.backup.then")))));
    }

    void check() {
        run(PlanLibrary::prove, this::checked);
    }

    private void checked(Proof proof) {
        findings.set(sentences(proof.findings()));
        notice.set(Optional.of(proof.isClean()
                ? Notice.done(texts.get("settings.library.check.clean", proof.plans(), proof.items()), "")
                : Notice.attention(texts.get("settings.library.check.found", proof.findings().size()), texts.get("settings.library.check.found.then"))));
    }

    private List<String> sentences(List<Finding> found) {
        return found.stream().map(f -> f.sentence(problems)).toList();
    }

    void repair() {
        run(PlanLibrary::repair, this::repaired);
    }

    private void repaired(Repair repair) {
        findings.set(sentences(repair.left()));
        String kept = repair.copy().map(copy -> texts.get("settings.library.repair.kept", copy)).orElse("");
        notice.set(Optional.of(repair.left().isEmpty()
                ? Notice.done(texts.get("settings.library.repair.done", repair.mended().size()), kept)
                : Notice.attention(texts.get("settings.library.repair.left", repair.mended().size(), repair.left().size()), kept)));
        desk.planProperty().get().ifPresent(plan -> desk.open(plan.id()));
    }

    @FunctionalInterface
    private interface Task<T> {
        T on(PlanLibrary library) throws LibraryProblem;
    }

    private <T> void run(Task<T> task, Consumer<T> success) {
        notice.set(Optional.empty());
        busy.set(true);
        desk.background().run(_ -> task.on(desk.library()), value -> {
            busy.set(false);
            success.accept(value);
        }, trouble -> {
            busy.set(false);
            notice.set(Optional.of(Notice.trouble(((LibraryProblem) trouble).sentence(problems), "")));
        });
    }
}
