package demarche.support;

import demarche.history.mapping.BadField;
import demarche.history.reading.Moments;
import demarche.pack.addendum.PackPapers;
import demarche.pack.brief.Format;
import demarche.pack.template.TemplateProblem;
import demarche.pack.template.Templates;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Reference;
import demarche.ui.packs.issues.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Makes what went out again, in Demarche’s own look, and keeps it where it is told.
public record MadePapers(PackPapers papers) implements Papers {
    /// @param folder in which there are no templates
    public static MadePapers of(Reference reference, Path folder) {
        return new MadePapers(new PackPapers(reference, new Templates(folder.resolve("templates"))));
    }

    @Override
    public byte[] asIssued(Moments log, ItemId issue, Optional<Iso3> state) throws BadField, IOException {
        try {
            return papers.asIssued(log, new PackPapers.Paper(issue, state, Optional.empty()), Format.PDF);
        } catch (TemplateProblem e) {
            throw new IOException(e);
        }
    }

    @Override
    public void keep(byte[] bytes, Path file) throws IOException {
        Files.write(file, bytes);
    }
}
