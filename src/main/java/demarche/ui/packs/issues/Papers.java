package demarche.ui.packs.issues;

import demarche.history.mapping.BadField;
import demarche.history.reading.Moments;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What the card asks of the rooms below: to make again what went out, and to keep it. Safe on any thread.
public interface Papers {
    /// A version or an addendum as it went out.
    ///
    /// @param state of several, the one it is on; empty: those of the pack
    /// @return the PDF
    byte[] asIssued(Moments log, ItemId issue, Optional<Iso3> state) throws BadField, IOException;

    /// All of it, or nothing.
    void keep(byte[] bytes, Path file) throws IOException;
}
