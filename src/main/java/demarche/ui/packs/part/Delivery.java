package demarche.ui.packs.part;

import demarche.pack.brief.Format;
import demarche.pack.ink.NotPrinted;
import demarche.text.Texts;
import demarche.ui.kit.Prompts.FileKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Brings papers to a disk or to a printer, away from the window, and says what came of it. Knows no controls.
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

    /// Asks which printer, and sends the papers in their order.
    ///
    /// @param title  what the printer's queue shows
    /// @param papers one PDF, or one for each numbered copy, made away from the window
    public void print(String title, List<Supplier<byte[]>> papers) {
        problem.set(Optional.empty());
        tools.desk().background().run(_ -> tools.briefs().printers(), printers -> print(title, papers, printers), Delivery::impossible);
    }

    private void print(String title, List<Supplier<byte[]>> papers, List<String> printers) {
        if (printers.isEmpty()) {
            problem.set(Optional.of(texts.get("packs.print.none")));
            return;
        }
        tools.prompts().printer(printers, Optional.empty()).ifPresent(printer -> tools.desk().background().run(_ -> {
            for (Supplier<byte[]> paper : papers) tools.briefs().print(paper.get(), title, printer);
            return printer;
        }, sent -> tools.tell().accept(texts.get("packs.printed", sent)), trouble -> notPrinted((NotPrinted) trouble)));
    }

    private void notPrinted(NotPrinted trouble) {
        problem.set(Optional.of(Texts.of("printing", texts.locale()).get(trouble.key(), trouble.printer())));
    }

    private static void impossible(Exception trouble) {
        throw new IllegalStateException(trouble);
    }
}
