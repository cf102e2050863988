package demarche.ui.packs;

import demarche.pack.brief.Format;
import demarche.pack.brief.Print;
import demarche.plan.id.Iso3;
import demarche.ui.desk.Sight;
import java.io.IOException;
import java.nio.file.Path;

/// What the screen asks of the rooms below: to make a brief and keep it. Safe on any thread.
public interface Briefs {
    /// @return the PDF
    byte[] make(Sight sight, Iso3 state, Print print);

    /// @return the same brief as a file of another kind
    byte[] make(Sight sight, Iso3 state, Print print, Format format);

    /// A file name without folder, such as `Guatemala brief.pdf`.
    String fileName(Sight sight, Iso3 state, Print print);

    /// All of it, or nothing.
    void keep(byte[] bytes, Path file) throws IOException;
}
