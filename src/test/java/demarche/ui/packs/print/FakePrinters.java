package demarche.ui.packs.print;

import demarche.pack.ink.NotPrinted;
import demarche.pack.ink.Printing;
import demarche.pack.ink.printer.Abilities;
import demarche.pack.ink.printer.PrintJobWish;
import demarche.pack.ink.printer.PrintSides;
import demarche.plan.choice.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Two printers: one in the office that can do everything, and one in the hall that prints A4 on one side. Remembers what it was sent.
final class FakePrinters implements Printers {
    record Sent(List<String> papers, PrintJobWish wish, String title, String printer) {}

    private final Map<String, Abilities> all;
    private final List<Sent> sent = new ArrayList<>();
    private boolean gone;

    private FakePrinters(Map<String, Abilities> all) {
        this.all = all;
    }

    static FakePrinters two() {
        return new FakePrinters(Map.of("hall", new Abilities(true, Set.of(PrintSides.ONE), Set.of(Sheet.A4), true, false),
                "office", new Abilities(true, Set.of(PrintSides.values()), Set.of(Sheet.values()), true, true)));
    }

    static FakePrinters none() {
        return new FakePrinters(Map.of());
    }

    void vanish() {
        gone = true;
    }

    List<Sent> sent() {
        return sent;
    }

    @Override
    public List<String> names() {
        return all.keySet().stream().sorted().toList();
    }

    @Override
    public Optional<String> usual() {
        return all.isEmpty() ? Optional.empty() : Optional.of("office");
    }

    @Override
    public Abilities abilities(String printer) {
        return all.get(printer);
    }

    /// A printer that is gone is told as the real ones tell it.
    @Override
    public void print(List<byte[]> papers, PrintJobWish wish, String title, String printer) throws NotPrinted {
        if (gone) Printing.onThisComputer().print(papers, wish, title, "a printer that no computer has");
        sent.add(new Sent(papers.stream().map(String::new).toList(), wish, title, printer));
    }
}
