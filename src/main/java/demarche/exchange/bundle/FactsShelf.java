package demarche.exchange.bundle;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.reference.check.TableCheck;
import demarche.reference.check.Verdict;
import demarche.reference.table.Tables;
import demarche.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where taken bundles stand, beside the library: a folder of numbered steps, the highest being the one in use. A step is a bundle, or a mark that the
/// shipped facts are used again. Every act puts one file in its place in one move, so that there is never half a step.
public final class FactsShelf {
    private static final Pattern STEP = Pattern.compile("(\\d{6})\\.(zip|shipped)");
    private static final String MARK = ".shipped";
    private static final int KEPT = 5;
    private final Path folder;
    private final Locale language;
    private final Disk disk;
    private final Texts texts;

    private FactsShelf(Path folder, Locale language) {
        this.folder = folder;
        this.language = language;
        this.disk = new Disk(language);
        this.texts = Texts.of("bundle", language);
    }

    /// The shelf of a library: for `library.db` the folder `library-facts`.
    public static FactsShelf beside(Path library, Locale language) {
        String name = library.getFileName().toString().replaceFirst("\\.db$", "");
        return new FactsShelf(library.toAbsolutePath().resolveSibling(name + "-facts"), language);
    }

    public Path folder() {
        return folder;
    }

    /// The facts to work with. Where the bundle taken last cannot be used any more, the shipped ones, and why; the bundle stays where it is.
    public FactsInUse load() {
        try {
            List<Path> steps = steps();
            return steps.isEmpty() ? FactsInUse.shipped(Optional.empty()) : of(steps.getLast());
        } catch (FileTrouble trouble) {
            return unusable(folder, trouble.sentence());
        }
    }

    /// What [#undo] would lead to; empty where nothing was ever taken.
    public Optional<FactsInUse> before() throws FileTrouble {
        List<Path> steps = steps();
        if (steps.isEmpty()) return Optional.empty();
        return Optional.of(steps.size() == 1 ? FactsInUse.shipped(Optional.empty()) : of(steps.get(steps.size() - 2)));
    }

    /// Puts a reviewed bundle on the shelf.
    ///
    /// @throws FileTrouble where it could not be written; everything stays as it was
    public FactsInUse take(Review.Ready bundle) throws FileTrouble {
        put("." + BundleFormat.ENDING, bundle.file());
        return load();
    }

    /// From now on the shipped facts, until another bundle is taken; this too can be undone.
    public FactsInUse useShipped() throws FileTrouble {
        put(MARK, new byte[0]);
        return load();
    }

    /// Goes back by one step. What was in use is kept in the folder as `undone.zip`.
    public FactsInUse undo() throws FileTrouble {
        List<Path> steps = steps();
        if (!steps.isEmpty()) disk.move(steps.getLast(), folder.resolve("undone" + ending(steps.getLast())));
        return load();
    }

    private void put(String ending, byte[] content) throws FileTrouble {
        disk.makeFolder(folder);
        List<Path> steps = steps();
        int next = steps.isEmpty() ? 1 : number(steps.getLast()) + 1;
        Path target = folder.resolve(String.format(Locale.ROOT, "%06d%s", next, ending));
        disk.write(target, content, written -> {
            if (!disk.read(written, BundleFormat.LARGEST).filter(found -> Arrays.equals(found, content)).isPresent()) throw disk.notAsWritten(target);
        });
        forget(steps.subList(0, Math.max(0, steps.size() + 1 - KEPT)));
    }

    /// The step before these was taken; an old one that cannot be removed does no harm.
    private void forget(List<Path> old) {
        for (Path step : old) {
            try {
                disk.remove(step);
            } catch (FileTrouble _) {
                return;
            }
        }
    }

    /// In the order in which they were made.
    private List<Path> steps() throws FileTrouble {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> STEP.matcher(f.getFileName().toString()).matches()).sorted(Comparator.comparing(FactsShelf::number)).toList();
        } catch (IOException e) {
            throw disk.reading(folder, e);
        }
    }

    private static int number(Path step) {
        return Integer.parseInt(step.getFileName().toString().substring(0, 6));
    }

    private static String ending(Path step) {
        return step.getFileName().toString().substring(6);
    }

    private FactsInUse of(Path step) throws FileTrouble {
        if (ending(step).equals(MARK)) return FactsInUse.shipped(Optional.empty());
        return switch (new BundleReader(language).read(step)) {
            case BundleReader.Result.Refused(String sentence) -> unusable(step, sentence);
            case BundleReader.Result.Opened opened -> checked(step, Tables.with(opened.tables()));
        };
    }

    private FactsInUse checked(Path step, Tables tables) {
        return switch (new TableCheck(language).check(tables, Tables.shipped())) {
            case Verdict.Unsound unsound -> unusable(step, new Reviewer(language).sentence(unsound.first().getFirst()));
            case Verdict.Sound(var reference) -> reference.compiledOn().isAfter(Tables.shipped().about().compiledOn())
                    ? new FactsInUse(reference, tables, Optional.of(step), Optional.empty())
                    : FactsInUse.shipped(Optional.of(texts.get("facts.overtaken", step, reference.compiledOn().toString())));
        };
    }

    private FactsInUse unusable(Path step, String why) {
        return FactsInUse.shipped(Optional.of(texts.get("facts.unusable", step, why)));
    }
}
