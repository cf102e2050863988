package demarche.app;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.BriefName;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Format;
import demarche.pack.brief.Measured;
import demarche.pack.brief.Print;
import demarche.pack.brief.ground.Request;
import demarche.pack.ink.NotPrinted;
import demarche.pack.ink.Printing;
import demarche.pack.template.Templates;
import demarche.plan.Pack;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.desk.Sight;
import demarche.ui.packs.part.Briefs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Briefs and packs as the rooms below make, keep and print them.
///
/// @param templates those of the ministry, beside the library
record PrintedBriefs(Locale locale, Templates templates) implements Briefs {

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
    public Commission commission(Sight sight, Pack pack) {
        return Commission.of(sight.plan(), sight.facts(), pack, templates.named(pack.making().template()));
    }

    @Override
    public Measured measured(Commission commission) {
        return BriefMaker.measured(commission);
    }

    @Override
    public byte[] made(Commission commission, Format format) {
        return BriefMaker.made(commission, format);
    }

    @Override
    public Handling marking(Commission commission) {
        return BriefMaker.marking(commission);
    }

    /// On several states it is called after their number; the title of a pack may say too much for a name on a disk.
    @Override
    public String fileName(Commission commission, Format format) {
        Print print = commission.print();
        String first = new BriefName(new Request(commission.plan(), commission.facts(), commission.states().getFirst(), print.locale(), print.sort().edition()), print.sort()).file();
        int others = commission.states().size() - 1;
        String name = first.substring(0, first.length() - Format.PDF.ending().length() - 1);
        return (others == 0 ? name : Texts.of("app", locale).get("app.pack.file", name, others)) + "." + format.ending();
    }

    @Override
    public List<String> templateNames() {
        return templates.names();
    }

    @Override
    public void keep(byte[] bytes, Path file) throws IOException {
        try {
            new Disk(locale).write(file, bytes);
        } catch (FileTrouble e) {
            throw new IOException(e.sentence(), e);
        }
    }

    @Override
    public List<String> printers() {
        return Printing.onThisComputer().printers();
    }

    @Override
    public void print(byte[] pdf, String title, String printer) throws NotPrinted {
        Printing.onThisComputer().print(pdf, title, printer, 1);
    }
}
