package demarche.ui.packs.print;

import demarche.pack.ink.NotPrinted;
import demarche.pack.ink.printer.Abilities;
import demarche.pack.ink.printer.PrintJobWish;
import java.util.List;
import java.util.Optional;

/// The printers of this computer, as the window asks them. Safe on any thread; slow.
public interface Printers {
    /// In the order of the system.
    List<String> names();

    /// The one the system uses unless another is chosen.
    Optional<String> usual();

    Abilities abilities(String printer) throws NotPrinted;

    /// @param papers one PDF, or one for each numbered copy
    /// @param title  all that the printer's queue shows
    void print(List<byte[]> papers, PrintJobWish wish, String title, String printer) throws NotPrinted;
}
