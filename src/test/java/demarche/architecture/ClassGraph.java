package demarche.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which package of Demarche uses which, and which outside packages, read from the compiled classes.
final class ClassGraph {
    private static final Pattern TYPE = Pattern.compile("L([\\w/$]+);");
    private final Map<String, Set<String>> uses = new TreeMap<>();

    /// @param classes the folder with the compiled classes
    ClassGraph(Path classes) {
        try (Stream<Path> files = Files.walk(classes.resolve("demarche"))) {
            files.filter(f -> f.toString().endsWith(".class")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        try {
            ClassModel model = ClassFile.of().parse(file);
            Set<String> used = uses.computeIfAbsent(packageOf(model.thisClass().asInternalName()), _ -> new TreeSet<>());
            for (PoolEntry entry : model.constantPool()) {
                switch (entry) {
                    case ClassEntry c -> add(used, c.asInternalName());
                    case Utf8Entry u -> {
                        Matcher types = TYPE.matcher(u.stringValue());
                        while (types.find()) add(used, types.group(1));
                    }
                    default -> { }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Set<String> used, String internalName) {
        String name = internalName.replaceFirst("^\\[+L?", "");
        if (name.contains("/")) used.add(packageOf(name));
    }

    private static String packageOf(String internalName) {
        return internalName.substring(0, internalName.lastIndexOf('/')).replace('/', '.');
    }

    /// Our own packages.
    Set<String> packages() {
        return uses.keySet();
    }

    /// The packages that one of ours uses, itself left out.
    Set<String> usedBy(String ours) {
        var used = new TreeSet<>(uses.get(ours));
        used.remove(ours);
        return used;
    }
}
