package demarche.ui.settings.templates;

import demarche.pack.template.Template;
import demarche.pack.template.TemplateProblem;
import demarche.pack.template.Templates;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Background;
import demarche.ui.kit.part.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The templates beside the library: what each holds, what is wrong with it, and how one is taken in, made and removed. Knows no controls.
public final class TemplatesViewModel {
    private final Desk desk;
    private final Templates templates;
    private final Texts texts;
    private final BiConsumer<String, Runnable> offerUndo;
    private final FolderDoor door;
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param texts     the bundle `template`
    /// @param offerUndo says what was done, with an Undo that runs what it is given
    public TemplatesViewModel(Desk desk, Texts texts, BiConsumer<String, Runnable> offerUndo, FolderDoor door) {
        this.desk = desk;
        this.templates = Templates.beside(desk.library().file());
        this.texts = texts;
        this.offerUndo = offerUndo;
        this.door = door;
    }

    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    boolean isReadOnly() {
        return desk.library().isReadOnly();
    }

    Path folder() {
        return templates.folder();
    }

    /// Looks at each template anew: somebody may have changed its files.
    public void refresh() {
        desk.background().run(_ -> look(), lines::set, this::failed);
    }

    private List<Line> look() {
        var found = new ArrayList<Line>();
        for (String name : templates.names()) {
            try {
                found.add(new Line(name, holds(templates.named(name)), List.of()));
            } catch (TemplateProblem problem) {
                found.add(new Line(name, "", problem.sentences(texts)));
            }
        }
        return found;
    }

    private String holds(Template template) {
        var parts = new ArrayList<String>();
        if (!template.letterhead().lines().isEmpty()) parts.add(texts.get("template.holds.letterhead", template.letterhead().lines().size()));
        if (template.letterhead().logo().isPresent()) parts.add(texts.get("template.holds.logo"));
        if (!template.look().faces().isEmpty()) parts.add(texts.get("template.holds.fonts", String.join(", ", template.look().faces().values().stream().map(face -> face.name()).distinct().toList())));
        if (!template.look().colours().isEmpty()) parts.add(texts.get("template.holds.colours", template.look().colours().size()));
        int titles = template.titles().values().stream().mapToInt(words -> words.size()).sum();
        if (titles > 0) parts.add(texts.get("template.holds.titles", titles));
        if (!template.order().isEmpty()) parts.add(texts.get("template.holds.order", template.order().size()));
        if (!template.foot().isEmpty()) parts.add(texts.get("template.holds.foot"));
        return parts.isEmpty() ? texts.get("template.holds.nothing") : texts.get("template.holds", String.join(" · ", parts));
    }

    void add(Path from) {
        run(_ -> templates.add(from), name -> told(Notice.done(texts.get("template.added", name), texts.get("template.added.then"))));
    }

    void addSample() {
        run(_ -> templates.addSample(), name -> told(Notice.done(texts.get("template.sample.done", templates.folder().resolve(name)), texts.get("template.sample.then"))));
    }

    void remove(Line line) {
        run(_ -> {
            templates.remove(line.name());
            return line.name();
        }, name -> {
            refresh();
            offerUndo.accept(texts.get("template.removed", name), () -> putBack(name));
        });
    }

    private void putBack(String name) {
        run(_ -> {
            templates.restore(name);
            return name;
        }, _ -> refresh());
    }

    void openFolder() {
        run(_ -> {
            door.open(Files.createDirectories(templates.folder()));
            return templates.folder();
        }, _ -> refresh());
    }

    private void told(Notice done) {
        refresh();
        notice.set(Optional.of(done));
    }

    private <T> void run(Background.Work<T> work, Consumer<T> success) {
        notice.set(Optional.empty());
        busy.set(true);
        desk.background().run(work, value -> {
            busy.set(false);
            success.accept(value);
        }, this::failed);
    }

    private void failed(Exception trouble) {
        busy.set(false);
        notice.set(Optional.of(switch (trouble) {
            case TemplateProblem problem -> Notice.attention(problem.sentence(texts), more(problem));
            case IOException _ -> Notice.trouble(texts.get("template.disk", templates.folder()), texts.get("template.disk.then"));
            default -> throw new IllegalStateException(trouble);
        }));
    }

    private String more(TemplateProblem problem) {
        List<String> others = problem.sentences(texts).stream().skip(1).toList();
        return others.isEmpty() ? texts.get("template.refused.then") : String.join(" ", others);
    }
}
