package demarche.pack.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The templates of a ministry, kept as folders beside the library.
///
/// @param folder need not be there
public record Templates(Path folder) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0,60}");
    private static final Pattern FILES = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}. _-]{0,90}\\.(json|png|jpg|jpeg|ttf|txt)");
    /// Begins with a dot, so that it is no template.
    private static final String REMOVED = ".removed";
    private static final String NEW = ".new";
    private static final String SAMPLE = "Sample";

    /// Those that belong to that library.
    public static Templates beside(Path library) {
        return new Templates(library.toAbsolutePath().resolveSibling("templates"));
    }

    /// What can be chosen, by name; one that turns out to be broken is among them.
    public List<String> names() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).map(f -> f.getFileName().toString()).filter(n -> PLAIN.matcher(n).matches()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The template of that name; Demarche's own look where the name is empty.
    public Template named(String name) throws TemplateProblem {
        if (name.isEmpty()) return Template.none();
        if (!isThere(name)) throw new TemplateProblem(Shown.of(name), List.of(t -> t.get("template.gone")));
        return TemplateReader.read(folder.resolve(name));
    }

    private boolean isThere(String name) {
        return PLAIN.matcher(name).matches() && Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /// Takes in a copy of a template that was looked at; only what a template is made of is copied.
    ///
    /// @return the name it has here
    public String add(Path from) throws TemplateProblem, IOException {
        TemplateReader.read(from);
        Path copy = folder.resolve(NEW);
        delete(copy);
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Templates::isOfATemplate).toList()) Files.copy(file, copy.resolve(file.getFileName().toString()), LinkOption.NOFOLLOW_LINKS);
        }
        return settle(copy, String.valueOf(from.toAbsolutePath().normalize().getFileName()));
    }

    private static boolean isOfATemplate(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && FILES.matcher(file.getFileName().toString()).matches();
    }

    /// A complete example to begin with, with a text that explains it.
    ///
    /// @return the name it has here
    public String addSample() throws IOException {
        Path copy = folder.resolve(NEW);
        delete(copy);
        SampleTemplate.write(Files.createDirectories(copy));
        return settle(copy, SAMPLE);
    }

    /// Gives the finished folder a name that no other has.
    private String settle(Path copy, String wished) throws IOException {
        String plain = wished.replaceAll("[^\\p{L}\\p{N} _-]", " ").strip();
        String base = PLAIN.matcher(plain).matches() ? plain : SAMPLE;
        String name = base;
        for (int i = 2; Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS); i++) name = base + " " + i;
        Files.move(copy, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        return name;
    }

    /// Puts it aside, so that it can be put back.
    public void remove(String name) throws IOException {
        if (!isThere(name)) return;
        Path aside = folder.resolve(REMOVED).resolve(name);
        delete(aside);
        Files.createDirectories(aside.getParent());
        Files.move(folder.resolve(name), aside, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Puts back what was removed last under that name.
    public void restore(String name) throws IOException {
        Path aside = folder.resolve(REMOVED).resolve(name);
        if (PLAIN.matcher(name).matches() && Files.isDirectory(aside, LinkOption.NOFOLLOW_LINKS)) settle(aside, name);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException trouble) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
