package demarche.ui.packs.part;

import demarche.pack.brief.Format;
import demarche.text.Texts;
import demarche.ui.kit.Prompts.FileKind;
import demarche.ui.packs.print.ToPrint;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Brings papers to a disk, away from the window, or to the printer, and says what came of it. Knows no controls.
public final class Delivery {
    private final Tools tools;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Delivery(Tools tools) {
        this.tools = tools;
        this.texts = tools.texts();
    }

    /// Why something could not be saved or printed.
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void problem(Optional<String> sentence) {
        problem.set(sentence);
    }

    /// What a kind of file is called where one is chosen.
    public String kind(Format format) {
        return switch (format) {
            case PDF -> texts.get("packs.save.pdf");
            case DOCX -> texts.get("packs.save.docx");
            case HTML -> texts.get("packs.save.html");
        };
    }

    /// Asks where to.
    ///
    /// @param bytes made away from the window
    public void save(String name, Format format, Supplier<byte[]> bytes) {
        var kind = new FileKind(kind(format), List.of(format.ending()));
        tools.prompts().fileToSave(texts.get("packs.save.title"), name, List.of(kind)).ifPresent(file -> {
            problem.set(Optional.empty());
            tools.desk().background().run(_ -> {
                tools.briefs().keep(bytes.get(), file);
                return file;
            }, saved -> tools.tell().accept(texts.get("packs.saved", saved.toString())), trouble -> problem.set(Optional.of(trouble.getMessage())));
        });
    }

    /// Asks how to print, and sends the papers in their order.
    public void print(ToPrint papers) {
        problem.set(Optional.empty());
        tools.print().accept(papers);
    }
}
