package demarche.ui.programmes.others;

import demarche.exchange.disk.FileTrouble;
import demarche.exchange.sheet.Columns;
import demarche.exchange.sheet.Grid;
import demarche.exchange.sheet.GridReader;
import demarche.exchange.sheet.GridResult;
import demarche.exchange.sheet.ProjectField;
import demarche.exchange.sheet.ProjectReader;
import demarche.library.LibraryProblem;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.OtherProject;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.part.Notice;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Takes in a list of projects: reads it, shows which column is what and what would come of it, and only then puts the projects into the plan, in one
/// edit. Which column is what is remembered for the next list with the same heads.
final class ImportViewModel {
    /// A list that is looked at, and what would come of it.
    record Draft(String file, Grid grid, Columns columns, boolean remembered, List<ProjectReader.Row> rows) {
        List<OtherProject> projects() {
            return rows.stream().flatMap(row -> row.project().stream()).toList();
        }

        long again() {
            return rows.stream().filter(ProjectReader.Row::known).count();
        }
    }

    private record Opened(GridResult result, Optional<Columns> remembered) {}

    private final Desk desk;
    private final Texts texts;
    private final TakeBack takeBack;
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    ImportViewModel(TakeBack takeBack, Texts texts) {
        this.desk = takeBack.desk();
        this.texts = texts;
        this.takeBack = takeBack;
    }

    ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// Why a list could not be read.
    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void open(Path file) {
        notice.set(Optional.empty());
        desk.background().run(_ -> opened(file), this::show, problem -> notice.set(Optional.of(Notice.trouble(sentence(problem), texts.get("others.kept")))));
    }

    private Opened opened(Path file) throws FileTrouble, LibraryProblem {
        GridResult result = new GridReader(texts.locale()).read(file);
        Optional<Columns> remembered = result instanceof GridResult.Read read
                ? desk.library().setting(key(read.grid())).flatMap(text -> Columns.read(text, read.grid().heads().size()))
                : Optional.empty();
        return new Opened(result, remembered);
    }

    private String sentence(Exception problem) {
        return switch (problem) {
            case FileTrouble trouble -> trouble.sentence();
            case LibraryProblem trouble -> trouble.sentence(Texts.of("library", texts.locale()));
            default -> throw new IllegalStateException(problem);
        };
    }

    private void show(Opened opened) {
        switch (opened.result()) {
            case GridResult.Refused(String sentence) -> notice.set(Optional.of(Notice.trouble(sentence, texts.get("others.kept"))));
            case GridResult.Read(Grid grid, String file) -> draft.set(Optional.of(
                    drafted(file, grid, opened.remembered().orElseGet(() -> Columns.guess(grid.heads())), opened.remembered().isPresent())));
        }
    }

    private Draft drafted(String file, Grid grid, Columns columns, boolean remembered) {
        var reader = new ProjectReader(texts.locale(), desk.reference(), desk.plan(), desk.today(), ItemId::random);
        return new Draft(file, grid, columns, remembered, reader.read(grid, columns, file));
    }

    /// The field is in that column, or in none.
    void assign(ProjectField field, Optional<Integer> column) {
        draft.get().ifPresent(d -> draft.set(Optional.of(drafted(d.file(), d.grid(), d.columns().with(field, column), false))));
    }

    void leave() {
        draft.set(Optional.empty());
    }

    /// Puts the projects into the plan and remembers the columns.
    void take() {
        Draft taken = draft.get().orElseThrow();
        var changes = new HashMap<ItemId, Optional<Item>>();
        var before = new HashMap<ItemId, Optional<Item>>();
        taken.projects().forEach(project -> {
            changes.put(project.id(), Optional.of(project));
            before.put(project.id(), desk.plan().otherProjects().find(project.id()).map(Item.class::cast));
        });
        takeBack.edit(plan -> plan.withAll(Kind.OTHER_PROJECT, changes), plan -> plan.withAll(Kind.OTHER_PROJECT, before), texts.get("others.taken", taken.projects().size()));
        remember(taken);
        leave();
    }

    private void remember(Draft taken) {
        desk.background().run(_ -> {
            desk.library().putSetting(key(taken.grid()), taken.columns().written());
            return taken;
        }, _ -> {}, problem -> notice.set(Optional.of(Notice.attention(sentence(problem), ""))));
    }

    private static String key(Grid grid) {
        return "projects-columns-" + Integer.toHexString(grid.heads().hashCode());
    }
}
