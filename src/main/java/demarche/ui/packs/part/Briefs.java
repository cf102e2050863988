package demarche.ui.packs.part;

import demarche.pack.brief.Commission;
import demarche.pack.brief.Format;
import demarche.pack.brief.Measured;
import demarche.pack.brief.Print;
import demarche.plan.Pack;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.ui.desk.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the screen asks of the rooms below: to make papers and keep them. Safe on any thread.
public interface Briefs {
    /// A brief on one state for no occasion.
    ///
    /// @return the PDF
    byte[] make(Sight sight, Iso3 state, Print print);

    /// @return the same brief as a file of another kind
    byte[] make(Sight sight, Iso3 state, Print print, Format format);

    /// A file name without folder, such as `Guatemala brief.pdf`.
    String fileName(Sight sight, Iso3 state, Print print);

    /// What a pack asks to be made, with the template that it names; where that is not as it should be, in Demarche’s own look.
    Commission commission(Sight sight, Pack pack);

    /// Why the template that a pack names is not used; empty where it is, or where none is named.
    Optional<String> flaw(Pack pack);

    /// The papers of a pack with the place of each section.
    Measured measured(Commission commission);

    byte[] made(Commission commission, Format format);

    /// The highest marking of what the papers hold.
    Handling marking(Commission commission);

    /// A file name without folder for the papers of a pack.
    String fileName(Commission commission, Format format);

    /// The templates of the ministry, by name.
    List<String> templateNames();

    /// All of it, or nothing.
    void keep(byte[] bytes, Path file) throws IOException;
}
