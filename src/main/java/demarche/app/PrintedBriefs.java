package demarche.app;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.Commission;
import demarche.pack.brief.BriefName;
import demarche.pack.brief.Format;
import demarche.pack.brief.Print;
import demarche.pack.brief.ground.Request;
import demarche.plan.id.Iso3;
import demarche.ui.desk.Sight;
import demarche.ui.packs.Briefs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// Briefs as the rooms below make and keep them.
record PrintedBriefs(Locale locale) implements Briefs {

    @Override
    public byte[] make(Sight sight, Iso3 state, Print print) {
        return BriefMaker.pdf(sight.plan(), sight.facts(), state, print);
    }

    @Override
    public byte[] make(Sight sight, Iso3 state, Print print, Format format) {
        return BriefMaker.made(Commission.on(sight.plan(), sight.facts(), state, print), format);
    }

    @Override
    public String fileName(Sight sight, Iso3 state, Print print) {
        return new BriefName(new Request(sight.plan(), sight.facts(), state, print.locale(), print.sort().edition()), print.sort()).file();
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
