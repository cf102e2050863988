package demarche.library;

import demarche.text.Texts;
import java.nio.file.Path;
import java.util.Optional;

/// What came of opening a library. Where it could not be opened, the file is as it was.
public sealed interface OpenResult {

    /// Open for reading and writing; nobody else writes it meanwhile.
    record Opened(PlanLibrary library) implements OpenResult {}

    /// Open for reading: the file or its folder is write-protected, or reading is all that was asked for.
    record ReadOnly(PlanLibrary library, Path file) implements OpenResult {}

    /// Another Demarche has it open for writing.
    record Locked(Path file) implements OpenResult {}

    /// It was made by a version of Demarche that knows more than this one.
    record MadeByNewerVersion(Path file) implements OpenResult {}

    /// The file is something else.
    record NotALibrary(Path file) implements OpenResult {}

    /// It is, or was, a library, but cannot be read.
    record Damaged(Path file) implements OpenResult {}

    /// The library, where there is one to work with.
    default Optional<PlanLibrary> opened() {
        return switch (this) {
            case Opened o -> Optional.of(o.library());
            case ReadOnly r -> Optional.of(r.library());
            case Locked _, MadeByNewerVersion _, NotALibrary _, Damaged _ -> Optional.empty();
        };
    }

    /// What a person is told; nothing where all is well.
    ///
    /// @param texts the bundle `library`
    default Optional<String> sentence(Texts texts) {
        return switch (this) {
            case Opened _ -> Optional.empty();
            case ReadOnly r -> Optional.of(texts.get("library.open.read-only", r.file()));
            case Locked l -> Optional.of(texts.get("library.open.locked", l.file()));
            case MadeByNewerVersion n -> Optional.of(texts.get("library.open.newer", n.file()));
            case NotALibrary n -> Optional.of(texts.get("library.open.foreign", n.file()));
            case Damaged d -> Optional.of(texts.get("library.open.damaged", d.file()));
        };
    }
}
