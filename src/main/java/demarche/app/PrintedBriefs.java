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
import demarche.pack.template.Template;
import demarche.pack.template.TemplateProblem;
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
import java.util.Optional;

/// Briefs and packs as the rooms below make and keep them.
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
        return Commission.of(sight.plan(), sight.facts(), pack, template(pack));
    }

    private Template template(Pack pack) {
        try {
            return templates.named(pack.making().template());
        } catch (TemplateProblem _) {
            return Template.none();
        }
    }

    @Override
    public Optional<String> flaw(Pack pack) {
        try {
            templates.named(pack.making().template());
            return Optional.empty();
        } catch (TemplateProblem e) {
            return Optional.of(e.sentence(Texts.of("template", locale)));
        }
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
        String first = BriefName.of(commission.only(commission.states().getFirst())).file();
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
}
