package demarche.app;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.history.mapping.BadField;
import demarche.history.reading.Moments;
import demarche.pack.addendum.PackPapers;
import demarche.pack.brief.Format;
import demarche.pack.template.TemplateProblem;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.packs.issues.Papers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What went out, as the rooms below make it again and keep it.
record IssuedPapers(PackPapers papers, Locale locale) implements Papers {
    @Override
    public byte[] asIssued(Moments log, ItemId issue, Optional<Iso3> state) throws BadField, IOException {
        try {
            return papers.asIssued(log, new PackPapers.Paper(issue, state, Optional.empty()), Format.PDF);
        } catch (TemplateProblem e) {
            throw new IOException(e.sentence(Texts.of("template", locale)), e);
        }
    }

    @Override
    public void keep(byte[] bytes, Path file) throws IOException {
        try {
            new Disk(locale).write(file, bytes);
        } catch (FileTrouble e) {
            throw new IOException(e.sentence(), e);
        }
    }
}
