package demarche.ui.packs.quick;

import demarche.insight.states.Groups;
import demarche.insight.states.NamedStates;
import demarche.pack.brief.Print;
import demarche.plan.id.Iso3;
import demarche.ui.desk.Sight;
import demarche.ui.kit.Background.Progress;
import demarche.ui.kit.Job;
import demarche.ui.kit.Prompts.Question;
import demarche.ui.packs.part.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// One brief for each state of a group, saved into a folder. Knows no controls.
final class GroupBriefs {
    private final Tools tools;
    private final ObjectProperty<Optional<NamedStates>> group = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<Optional<String>> problem;

    /// @param problem shows why something could not be saved, or that nothing is wrong
    GroupBriefs(Tools tools, Consumer<Optional<String>> problem) {
        this.tools = tools;
        this.problem = problem;
    }

    List<NamedStates> groups() {
        return tools.desk().planProperty().get().map(plan -> Groups.of(plan, tools.desk().facts(), tools.texts().locale())).orElse(List.of());
    }

    ObjectProperty<Optional<NamedStates>> groupProperty() {
        return group;
    }

    /// The work under way.
    ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    String name(Iso3 state) {
        return tools.desk().reference().state(state).map(s -> s.shortName(tools.texts().locale())).orElse(state.code());
    }

    /// Asks for a folder, and before it replaces files that are there.
    void save(Print print) {
        NamedStates chosen = group.get().orElseThrow();
        tools.prompts().folder(tools.texts().get("packs.group.folder")).ifPresent(folder -> {
            Map<Iso3, Path> files = files(chosen, folder, print);
            long there = files.values().stream().filter(Files::exists).count();
            if (there == 0 || mayReplace(there)) write(files, print, folder);
        });
    }

    private Map<Iso3, Path> files(NamedStates chosen, Path folder, Print print) {
        var files = new LinkedHashMap<Iso3, Path>();
        chosen.states().forEach(s -> files.put(s, folder.resolve(tools.briefs().fileName(tools.desk().sight(), s, print))));
        return files;
    }

    private boolean mayReplace(long there) {
        var question = new Question(tools.texts().get("packs.group.replace"), tools.texts().get("packs.group.replace.sentence", there));
        return tools.prompts().confirm(question, tools.texts().get("packs.group.replace.do"), tools.texts().get("packs.group.replace.leave"));
    }

    private void write(Map<Iso3, Path> files, Print print, Path folder) {
        problem.accept(Optional.empty());
        Sight sight = tools.desk().sight();
        Job started = tools.desk().background().run(progress -> written(sight, files, print, progress),
                saved -> tools.tell().accept(tools.texts().get("packs.group.saved", saved, folder)), trouble -> problem.accept(Optional.of(trouble.getMessage())));
        job.set(Optional.of(started));
        started.runningProperty().subscribe(running -> {
            if (!running) job.set(Optional.empty());
        });
    }

    private int written(Sight sight, Map<Iso3, Path> files, Print print, Progress progress) throws IOException {
        int saved = 0;
        for (var file : files.entrySet()) {
            if (progress.isCancelled()) break;
            progress.at((double) saved / files.size(), tools.texts().get("packs.group.progress", name(file.getKey()), saved + 1, files.size()));
            tools.briefs().keep(tools.briefs().make(sight, file.getKey(), print), file.getValue());
            saved++;
        }
        return saved;
    }
}
