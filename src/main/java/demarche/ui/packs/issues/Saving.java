package demarche.ui.packs.issues;

import demarche.history.reading.Moments;
import demarche.pack.brief.BriefName;
import demarche.pack.brief.Commission;
import demarche.pack.brief.ground.Request;
import demarche.plan.Issue;
import demarche.plan.Pack;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.part.Making;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import demarche.ui.kit.Prompts.FileKind;
import demarche.ui.kit.Prompts.Question;
import demarche.ui.kit.Prompts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Brings what went out to a disk: one file, or one for each state where what leaves the ministry is on several.
final class Saving {
    private final Desk desk;
    private final Papers papers;
    private final Prompts prompts;
    private final Texts texts;
    private final Consumer<String> tell;
    private final Consumer<Optional<String>> problem;

    /// @param problem shows why something could not be saved, or that nothing is wrong
    Saving(Outside outside, Texts texts, Consumer<Optional<String>> problem) {
        this.desk = outside.desk();
        this.papers = outside.papers();
        this.prompts = outside.prompts();
        this.tell = outside.tell();
        this.texts = texts;
        this.problem = problem;
    }

    /// Where the papers are to go, by state; one without a state where they are one file. Empty when the person turned away.
    Map<Optional<Iso3>, Path> targets(Pack pack, Making making, String title) {
        Sight sight = desk.sight();
        List<Iso3> states = Commission.states(sight.plan(), pack);
        var targets = new LinkedHashMap<Optional<Iso3>, Path>();
        if (!making.edition().edition().leaves() || states.size() < 2) {
            var kind = new FileKind(texts.get("issues.pdf"), List.of("pdf"));
            Optional<Iso3> only = making.edition().edition().leaves() ? states.stream().findFirst() : Optional.empty();
            prompts.fileToSave(title, name(pack, making, title, only), List.of(kind)).ifPresent(file -> targets.put(only, file));
            return targets;
        }
        prompts.folder(texts.get("issues.folder")).ifPresent(folder -> states.forEach(state -> targets.put(Optional.of(state), folder.resolve(name(pack, making, title, Optional.of(state))))));
        long there = targets.values().stream().filter(Files::exists).count();
        if (there > 0 && !mayReplace(there)) targets.clear();
        return targets;
    }

    private boolean mayReplace(long there) {
        return prompts.confirm(new Question(texts.get("issues.replace"), texts.get("issues.replace.sentence", there)), texts.get("issues.replace.do"), texts.get("issues.replace.leave"));
    }

    /// What leaves the ministry is called by state, day and paper alone: the title of a pack is ours.
    private String name(Pack pack, Making making, String title, Optional<Iso3> state) {
        if (state.isEmpty()) return plain(pack.title() + " " + title) + ".pdf";
        Sight sight = desk.sight();
        BriefSort sort = making.edition();
        String name = new BriefName(new Request(sight.plan(), sight.facts(), state.get(), making.language().locale(), sort.edition()), sort).file();
        return name.replace(".pdf", title.matches("Addendum \\d+") ? " " + title.toLowerCase(Locale.ROOT) + ".pdf" : ".pdf");
    }

    private static String plain(String title) {
        return title.replaceAll("[\\p{Cntrl}<>:\"/\\\\|?*]+", " ").replaceAll("\\s+", " ").strip();
    }

    /// Makes and keeps the papers away from the window, as soon as all edits are on the disk.
    void write(ItemId issue, Map<Optional<Iso3>, Path> targets) {
        problem.accept(Optional.empty());
        ItemId plan = desk.plan().id();
        desk.whenSaved(() -> desk.background().run(_ -> {
            var moments = new Moments(plan, desk.library().log(plan));
            for (var target : targets.entrySet()) papers.keep(papers.asIssued(moments, issue, target.getKey()), target.getValue());
            return targets.values();
        }, files -> tell.accept(texts.get("issues.saved", String.join(", ", files.stream().map(Path::toString).toList()))), trouble -> problem.accept(Optional.of(trouble.getMessage()))));
    }

    /// Asks where to, and writes a version or addendum that went out.
    void save(Pack pack, Issue issue) {
        Map<Optional<Iso3>, Path> targets = targets(pack, issue.making(), issue.title());
        if (!targets.isEmpty()) write(issue.id(), targets);
    }
}
