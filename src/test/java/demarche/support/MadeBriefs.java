package demarche.support;

import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Format;
import demarche.pack.brief.Measured;
import demarche.pack.brief.Print;
import demarche.pack.template.Template;
import demarche.plan.Pack;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.ui.desk.Sight;
import demarche.ui.packs.part.Briefs;
import demarche.ui.packs.print.ToPrint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes real papers, keeps them where it is told, and only remembers what it was to print.
public class MadeBriefs implements Briefs {
    private final List<String> printed = new ArrayList<>();

    @Override
    public byte[] make(Sight sight, Iso3 state, Print print) {
        return make(sight, state, print, Format.PDF);
    }

    @Override
    public byte[] make(Sight sight, Iso3 state, Print print, Format format) {
        return BriefMaker.made(Commission.on(sight.plan(), sight.facts(), state, print), format);
    }

    @Override
    public String fileName(Sight sight, Iso3 state, Print print) {
        return state + " brief.pdf";
    }

    @Override
    public Commission commission(Sight sight, Pack pack) {
        return Commission.of(sight.plan(), sight.facts(), pack, Template.none());
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

    @Override
    public String fileName(Commission commission, Format format) {
        return commission.states().getFirst() + " " + commission.print().sort().code() + "." + format.ending();
    }

    @Override
    public Optional<String> flaw(Pack pack) {
        return Optional.empty();
    }

    @Override
    public List<String> templateNames() {
        return List.of();
    }

    @Override
    public void keep(byte[] bytes, Path file) throws IOException {
        Files.write(file, bytes);
    }

    /// Takes the place of the dialogue: every paper is sent at once.
    public void print(ToPrint wanted) {
        wanted.papers().forEach(paper -> printed.add(wanted.title() + ", " + paper.get().length + " bytes"));
    }

    /// The papers, in the order in which they came.
    public List<String> printed() {
        return List.copyOf(printed);
    }
}
