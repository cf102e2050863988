package demarche.pack.brief;

import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.Run;
import demarche.pack.figure.Drawing;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.LinkedHashSet;

/// Every text of a document, whatever block or record it stands in: those in the language of the document, and those that are marked as being in another.
///
/// @param own     in the language of the document
/// @param foreign marked as another language's
record Said(SequencedSet<String> own, SequencedSet<String> foreign) {
    static Said in(Document document) {
        var said = new Said(new LinkedHashSet<>(), new LinkedHashSet<>());
        said.read(document.sections());
        return said;
    }

    private void read(Object value) {
        switch (value) {
            case Run.In(var _, String text) -> foreign.add(text);
            case Run.StrongIn(var _, String text) -> foreign.add(text);
            case Drawing _, Block.Picture _ -> { }
            case String text -> own.add(text);
            case Collection<?> all -> all.forEach(this::read);
            case Optional<?> maybe -> maybe.ifPresent(this::read);
            case Record parts -> {
                for (RecordComponent part : parts.getClass().getRecordComponents()) if (!part.getName().equals("id") && !part.getName().equals("section")) read(part(parts, part));
            }
            default -> { }
        }
    }

    private static Object part(Record parts, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    String ownWords() {
        return String.join("\n", own);
    }
}
