package demarche.ui.packs.print;

import demarche.pack.ink.NotPrinted;
import demarche.pack.ink.printer.Abilities;
import demarche.pack.ink.printer.PageChoice;
import demarche.pack.ink.printer.PrintJobWish;
import demarche.pack.ink.printer.PrintSides;
import demarche.pack.ink.printer.Shortfall;
import demarche.plan.choice.Sheet;
import demarche.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How something is printed, and what the printer cannot do of it. Knows no controls.
final class PrintViewModel {
    private static final int MOST_COPIES = 999;
    private final PrintDesk desk;
    private final ToPrint wanted;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<String>> printers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> printer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PrintJobWish> wish;
    private final ReadOnlyObjectWrapper<List<String>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private Optional<Abilities> abilities = Optional.empty();

    private record Found(List<String> names, Optional<String> usual) {}

    /// @param texts the bundle `preview`
    PrintViewModel(PrintDesk desk, ToPrint wanted, Texts texts) {
        this.desk = desk;
        this.wanted = wanted;
        this.texts = texts;
        this.wish = new ReadOnlyObjectWrapper<>(PrintJobWish.of(PageChoice.all(wanted.pages()), wanted.made().orElse(Sheet.A4)));
        wish.subscribe(_ -> note());
    }

    /// Asks for the printers; the one used last is chosen, else that of the system.
    void begin() {
        working.set(true);
        desk.background().run(_ -> new Found(desk.printers().names(), desk.printers().usual()), this::found, PrintViewModel::impossible);
    }

    private void found(Found found) {
        working.set(false);
        printers.set(found.names());
        if (found.names().isEmpty()) {
            problem.set(Optional.of(texts.get("print.none")));
            return;
        }
        choose(Optional.of(desk.last().getValue()).filter(found.names()::contains).or(() -> found.usual().filter(found.names()::contains)).orElse(found.names().getFirst()));
    }

    /// What it can do is asked away from the window: a printer in the network may take its time.
    void choose(String name) {
        printer.set(Optional.of(name));
        abilities = Optional.empty();
        problem.set(Optional.empty());
        note();
        desk.background().run(_ -> desk.printers().abilities(name), able -> {
            if (!printer.get().equals(Optional.of(name))) return;
            abilities = Optional.of(able);
            note();
        }, this::tell);
    }

    Texts texts() {
        return texts;
    }

    boolean isNumbered() {
        return wanted.isNumbered();
    }

    /// How many papers leave the printer.
    int copies() {
        return isNumbered() ? wanted.papers().size() : wish.get().copies();
    }

    /// @return why the text is no number of copies
    Optional<String> copies(String text) {
        if (!text.matches("[1-9]\\d{0,2}")) return Optional.of(texts.get("print.copies.unclear", MOST_COPIES));
        wish.set(wish.get().withCopies(Integer.parseInt(text)));
        return Optional.empty();
    }

    /// @return why the text names no pages
    Optional<String> pages(String text) {
        Optional<PageChoice> read = PageChoice.read(text, wanted.pages());
        read.ifPresent(pages -> wish.set(wish.get().withPages(pages)));
        return read.isPresent() ? Optional.empty() : Optional.of(texts.get("print.pages.unclear", wanted.pages()));
    }

    void sides(PrintSides sides) {
        wish.set(wish.get().withSides(sides));
    }

    void paper(Sheet paper) {
        wish.set(wish.get().withPaper(paper));
    }

    private void note() {
        notes.set(abilities.map(a -> a.shortfalls(wish.get(), wanted.made()).stream().map(this::sentence).toList()).orElse(List.of()));
    }

    private String sentence(Shortfall shortfall) {
        return switch (shortfall) {
            case NOT_ACCEPTING -> texts.get("print.cannot.accept");
            case BOTH_SIDES -> texts.get("print.cannot.both");
            case THIS_EDGE -> texts.get("print.cannot.edge");
            case NO_A4 -> texts.get("print.cannot.a4");
            case NO_LETTER -> texts.get("print.cannot.letter");
            case OTHER_PAPER -> texts.get("print.cannot.other");
        };
    }

    /// Sends it; told when it is with the printer.
    void print(Runnable sent) {
        if (!isReady()) return;
        String name = printer.get().orElseThrow();
        PrintJobWish asked = wish.get();
        problem.set(Optional.empty());
        working.set(true);
        desk.background().run(_ -> {
            desk.printers().print(wanted.papers().stream().map(Supplier::get).toList(), asked, wanted.title(), name);
            return name;
        }, _ -> {
            working.set(false);
            desk.last().setValue(name);
            desk.surface().tell(texts.get("print.sent", name, copies()));
            sent.run();
        }, this::tell);
    }

    private void tell(Exception trouble) {
        working.set(false);
        problem.set(Optional.of(((NotPrinted) trouble).sentence(Texts.of("printing", texts.locale()))));
    }

    private static void impossible(Exception trouble) {
        throw new IllegalStateException(trouble);
    }

    boolean isReady() {
        return printer.get().isPresent() && !working.get();
    }

    ReadOnlyObjectProperty<List<String>> printersProperty() {
        return printers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> printerProperty() {
        return printer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PrintJobWish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /// What the printer cannot do of the wish, a sentence each.
    ReadOnlyObjectProperty<List<String>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
