package demarche.command.packs;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Format;
import demarche.pack.brief.Measured;
import demarche.pack.template.Template;
import demarche.pack.template.TemplateProblem;
import demarche.pack.template.Templates;
import demarche.text.Texts;
import java.util.List;

/// Makes papers and writes them, and says when they came out longer than they should.
final class Written {
    private final Context context;

    Written(Context context) {
        this.context = context;
    }

    /// The look of that name.
    ///
    /// @param name empty for Demarche's own
    Template template(String name) throws Refusal {
        List<String> names = templates().names();
        if (!name.isEmpty() && !names.contains(name)) {
            throw new Refusal(names.isEmpty() ? context.texts().get("refused.template-none", name) : context.texts().get("refused.template", name, String.join(", ", names)));
        }
        try {
            return templates().named(name);
        } catch (TemplateProblem e) {
            throw new Refusal(e.sentence(Texts.of("template", context.locale())));
        }
    }

    /// The templates beside the library.
    Templates templates() {
        return Templates.beside(context.library());
    }

    void papers(Commission commission, Format format, String out) throws Refusal, FileTrouble {
        Measured measured = BriefMaker.measured(commission);
        file(format == Format.PDF ? measured.pdf() : BriefMaker.made(commission, format), out);
        if (!measured.isTooLong()) return;
        context.err().print(context.texts().get("written.long", measured.coreSides(), Measured.LIMIT) + "\n");
        measured.cuts().forEach(cut -> context.err().print(cut + "\n"));
    }

    void file(byte[] bytes, String out) throws Refusal, FileTrouble {
        new Disk(context.locale()).write(PlanSource.path(context, out), bytes);
        context.err().print(context.texts().get("written", out) + "\n");
    }
}
