package demarche.ui.sharing.guard;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.disk.Fingerprint;
import demarche.exchange.planfile.PlanFileReader;
import demarche.exchange.planfile.ReadResult;
import demarche.exchange.planfile.Siblings;
import demarche.history.Edit;
import demarche.library.LibraryProblem;
import demarche.plan.id.ItemId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks at a file before a plan is written over it, and at what lies beside the files of a plan. What a file holds decides, not its name or date. For any thread.
public final class FileGuard {
    private final KnownFiles known;
    private final PlanFileReader reader;
    private final Disk disk;

    /// A file with news of the plan.
    ///
    /// @param edits how many this library has not; none where the file is locked
    /// @param copy  whether it lies beside the plan's file as a copy of it
    public record News(Path file, int edits, boolean locked, boolean copy) {}

    public FileGuard(KnownFiles known, Locale language) {
        this.known = known;
        this.reader = new PlanFileReader(language);
        this.disk = new Disk(language);
    }

    public KnownFiles known() {
        return known;
    }

    /// @param mine the log of the plan in this library
    public Verdict verdict(Path target, ItemId plan, List<Edit> mine) throws FileTrouble, LibraryProblem {
        if (!Files.isRegularFile(target) || isAsKnown(target)) return new Verdict.Free();
        return switch (reader.read(target)) {
            case ReadResult.Read read -> !read.plan().id().equals(plan) ? new Verdict.Other() : missing(read.log(), mine) > 0 ? new Verdict.Changed() : new Verdict.Free();
            case ReadResult.Locked _ -> new Verdict.Changed();
            case ReadResult.Refusal _ -> new Verdict.Other();
        };
    }

    private boolean isAsKnown(Path file) throws FileTrouble, LibraryProblem {
        Optional<KnownFiles.Known> before = known.of(file);
        try {
            return before.isPresent() && before.get().fingerprint().equals(Fingerprint.of(file));
        } catch (IOException e) {
            throw disk.reading(file, e);
        }
    }

    private static int missing(List<Edit> theirs, List<Edit> mine) {
        var here = new HashSet<>(mine.stream().map(Edit::dot).toList());
        return (int) theirs.stream().filter(edit -> !here.contains(edit.dot())).count();
    }

    /// The files of a plan that changed outside, and the copies beside them, as far as they bring something.
    public List<News> news(ItemId plan, List<Edit> mine) throws FileTrouble, LibraryProblem {
        var news = new ArrayList<News>();
        for (KnownFiles.Known file : known.all()) {
            if (!file.plan().equals(plan)) continue;
            if (Files.isRegularFile(file.file()) && !isAsKnown(file.file())) news(file.file(), plan, mine, false).ifPresent(news::add);
            for (Path copy : siblings(file.file())) {
                boolean seen = isAsKnown(copy) || news.stream().anyMatch(n -> n.file().equals(copy));
                if (!seen) news(copy, plan, mine, true).ifPresent(news::add);
            }
        }
        return List.copyOf(news);
    }

    private List<Path> siblings(Path file) throws FileTrouble {
        try {
            return Siblings.of(file);
        } catch (IOException e) {
            throw disk.reading(file, e);
        }
    }

    private Optional<News> news(Path file, ItemId plan, List<Edit> mine, boolean copy) throws FileTrouble {
        return switch (reader.read(file)) {
            case ReadResult.Read read -> Optional.of(missing(read.log(), mine)).filter(edits -> edits > 0 && read.plan().id().equals(plan)).map(edits -> new News(file, edits, false, copy));
            case ReadResult.Locked _ -> Optional.of(new News(file, 0, true, copy));
            case ReadResult.Refusal _ -> Optional.empty();
        };
    }

    /// `NAME-2.demarche`, or the next that is free.
    static Path beside(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(".demarche") ? name.substring(0, name.length() - ".demarche".length()) : name;
        Stream<Path> names = IntStream.iterate(2, n -> n + 1).mapToObj(n -> file.resolveSibling(stem + "-" + n + ".demarche"));
        return names.filter(Files::notExists).findFirst().orElseThrow();
    }
}
