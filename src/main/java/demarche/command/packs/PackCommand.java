package demarche.command.packs;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.history.mapping.BadField;
import demarche.history.reading.Moments;
import demarche.library.LibraryProblem;
import demarche.pack.addendum.Numbering;
import demarche.pack.addendum.PackPapers;
import demarche.pack.addendum.PackPapers.Paper;
import demarche.pack.brief.Commission;
import demarche.pack.brief.CopyMark;
import demarche.pack.brief.Print;
import demarche.pack.template.TemplateProblem;
import demarche.plan.Issue;
import demarche.plan.Pack;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.part.Making;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The papers of a pack of the plan: as its choices say, as it went out, or what has changed since.
@Command(name = "pack")
public final class PackCommand extends Task {
    @Mixin
    private final PaperOptions options;

    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--pack", paramLabel = "NAME")
    private String pack = "";

    @Option(names = "--state", paramLabel = "ISO3")
    private Optional<String> state = Optional.empty();

    @Option(names = "--copy", paramLabel = "NUMBER")
    private Optional<Integer> copy = Optional.empty();

    @Option(names = "--issue", paramLabel = "TITLE")
    private Optional<String> issue = Optional.empty();

    @Option(names = "--as-issued")
    private boolean asIssued;

    @Option(names = "--addendum")
    private boolean addendum;

    @Option(names = "--out", paramLabel = "FILE")
    private String out = "";

    public PackCommand(Context context) {
        super(context);
        this.options = new PaperOptions(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        checkUsage();
        PlanSource.Opened opened = new PlanSource(context).open(plan);
        var packs = new PackNamed(context, opened.plan());
        if (list) {
            packs.list();
            return;
        }
        Pack found = packs.find(pack);
        if (issue.isEmpty() && !asIssued && !addendum) {
            now(opened.plan(), found);
            return;
        }
        Issue of = issue.isPresent() ? packs.issue(found, issue.get()) : packs.latest(found);
        issued(opened, found, of);
    }

    private void checkUsage() {
        if (list) return;
        if (pack.isEmpty()) throw options.usage(context.texts().get("refused.pack-unnamed"));
        if (out.isEmpty()) throw options.usage(context.texts().get("refused.out-unnamed"));
        List<String> chosen = options.chosen();
        boolean past = issue.isPresent() || asIssued || addendum;
        if (past && !chosen.isEmpty()) throw options.usage(context.texts().get("refused.issue-chosen", String.join(", ", chosen)));
    }

    /// With the choices kept in the pack, but for those given.
    private void now(Plan open, Pack found) throws Refusal, FileTrouble {
        var written = new Written(context);
        Making kept = found.making();
        Making making = new Making(options.sort().orElse(kept.edition()), options.language().orElse(kept.language()), options.second().or(kept::second),
                options.sheet().orElse(kept.sheet()), options.template().orElse(kept.template()), kept.parts());
        Pack chosen = found.withMaking(making);
        var facts = context.reference().on(open, context.today());
        Optional<Iso3> only = only(Commission.states(open, found), making);
        Commission all = Commission.of(open, facts, chosen, written.template(making.template()));
        Commission commission = only.map(all::only).orElse(all);
        Optional<CopyMark> mark = mark(open, found);
        Print print = mark.map(commission.print()::withCopy).orElse(commission.print());
        written.papers(commission.with(print), options.format(), out);
    }

    private void issued(PlanSource.Opened opened, Pack found, Issue of) throws Refusal, FileTrouble {
        if (addendum && Numbering.isAddendum(of)) throw new Refusal(context.texts().get("refused.issue-addendum", of.title()));
        Plan open = opened.plan();
        var written = new Written(context);
        var paper = new Paper(of.id(), only(Commission.states(open, found), of.making()), mark(open, found));
        var papers = new PackPapers(context.reference(), written.templates());
        var moments = new Moments(open.id(), opened.log());
        try {
            written.file(addendum ? papers.addendum(moments, paper, open.day(context.today()), new Numbering(open, found.id()).nextAddendumNumber(), options.format())
                    : papers.asIssued(moments, paper, options.format()), out);
        } catch (BadField e) {
            throw new Refusal(e.sentence(context.texts("history")));
        } catch (TemplateProblem e) {
            throw new Refusal(e.sentence(context.texts("template")));
        }
    }

    /// What leaves the ministry is on one state.
    private Optional<Iso3> only(List<Iso3> states, Making making) throws Refusal {
        String codes = states.stream().map(Iso3::code).collect(Collectors.joining(", "));
        if (states.isEmpty()) throw new Refusal(context.texts().get("refused.pack-stateless"));
        if (state.isPresent()) {
            Iso3 named = context.state(state.get()).iso3();
            if (!states.contains(named)) throw new Refusal(context.texts().get("refused.pack-state", named, codes));
            return Optional.of(named);
        }
        if (making.edition().edition().leaves() && states.size() > 1) throw new Refusal(context.texts().get("refused.pack-states", codes));
        return Optional.empty();
    }

    private Optional<CopyMark> mark(Plan open, Pack found) throws Refusal {
        if (copy.isEmpty()) return Optional.empty();
        List<PackCopy> copies = new Numbering(open, found.id()).copies();
        return Optional.of(copies.stream().filter(c -> c.number().equals(copy)).findFirst().map(c -> new CopyMark(copy.get(), copies.size(), c.title()))
                .orElseThrow(() -> new Refusal(copies.isEmpty() ? context.texts().get("refused.copy-none", copy.get())
                        : context.texts().get("refused.copy", copy.get(), copies.stream().flatMap(c -> c.number().stream()).map(Object::toString).collect(Collectors.joining(", "))))));
    }
}
