package demarche.app;

import demarche.pack.ink.NotPrinted;
import demarche.pack.ink.Printing;
import demarche.pack.ink.printer.Abilities;
import demarche.pack.ink.printer.PrintJobWish;
import demarche.ui.packs.print.Printers;
import java.util.List;
import java.util.Optional;

/// The printers that the system knows at the moment of asking.
record SystemPrinters() implements Printers {
    @Override
    public List<String> names() {
        return Printing.onThisComputer().printers();
    }

    @Override
    public Optional<String> usual() {
        return Printing.onThisComputer().usual();
    }

    @Override
    public Abilities abilities(String printer) throws NotPrinted {
        return Printing.onThisComputer().abilities(printer);
    }

    @Override
    public void print(List<byte[]> papers, PrintJobWish wish, String title, String printer) throws NotPrinted {
        Printing.onThisComputer().print(papers, wish, title, printer);
    }
}
