package demarche.pack.brief.page;

import demarche.insight.Known;
import demarche.insight.answer.Reply;
import demarche.insight.rights.RightsSheet;
import demarche.pack.block.Block.Permission.Grant;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Concerns;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.pack.brief.ground.Request;
import demarche.plan.Programme;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Edition;
import demarche.reference.topic.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lines of defence, and what may be promised. Whether a programme may be announced follows from its state, not from the writer.
public final class OfferPage {
    private static final int MOST = 4;
    private static final int LONGEST_PURPOSE = 30;
    private final Ground ground;

    private OfferPage(Ground ground) {
        this.ground = ground;
    }

    public static Optional<Section> of(Ground ground) {
        return new OfferPage(ground).section();
    }

    /// The rights check counts as far as the answers bear it out.
    public static boolean mayBeAnnounced(Ground ground, Programme programme) {
        return mayBeAnnounced(ground.request(), programme);
    }

    public static boolean mayBeAnnounced(Request request, Programme programme) {
        return RightsSheet.of(programme, request.plan(), request.facts().reference()).standing() != RightsCheck.OPEN && programme.status() != ProgrammeStatus.DRAFT;
    }

    private Optional<Section> section() {
        List<Narrative> lines = lines();
        List<Programme> offers = ground.programmes().stream().filter(p -> p.status() != ProgrammeStatus.DONE && p.status() != ProgrammeStatus.CANCELLED).toList();
        if (lines.isEmpty() && offers.isEmpty()) return Optional.empty();
        List<Programme> open = offers.stream().filter(p -> mayBeAnnounced(ground, p)).toList();
        List<Programme> closed = offers.stream().filter(p -> !mayBeAnnounced(ground, p)).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ground.text("offer.title"), ground.text("offer.line", open.size(), offers.size())));
        if (!lines.isEmpty()) blocks.add(defence(lines));
        if (!open.isEmpty()) blocks.add(announced(open));
        if (!closed.isEmpty()) blocks.add(withheld(closed));
        if (endsTheCore()) blocks.add(new Block.Note(Phrase.of(ground.text("offer.end"))));
        return Optional.of(ground.section(BriefPart.OFFER, ground.text("offer.title"), Thumb.READ, blocks));
    }

    /// Whether only what is looked up follows.
    private boolean endsTheCore() {
        List<BriefPart> parts = ground.volume().parts();
        List<BriefPart> rest = parts.subList(parts.indexOf(BriefPart.OFFER) + 1, parts.size());
        return ground.request().edition() == Edition.INTERNAL && rest.contains(BriefPart.FACTS) && rest.stream().noneMatch(BriefPart::isCore);
    }

    private List<Narrative> lines() {
        List<Narrative> likely = AnswersPage.leftOver(ground);
        return Stream.concat(likely.stream(), new Concerns(ground).ifRaised(Math.max(0, MOST - likely.size())).stream()).toList();
    }

    private Block defence(List<Narrative> lines) {
        return new Table(Optional.of(ground.text("offer.defence")), Table.Size.WIDE, List.of(Column.of(ground.text("offer.if"), 58), Column.of(ground.text("offer.say"), 110)),
                lines.stream().<Table.Line>map(n -> Cells.of(ground.tongue().phrase(n, n.statement()), reply(n))).toList());
    }

    /// What is fair first, then at most three sentences; what not to claim is told apart from what to say.
    private Phrase reply(Narrative narrative) {
        Reply reply = ground.reply(narrative);
        String fair = reply.fair().map(f -> f + " ").orElse("");
        Optional<String> answer = reply.answer().map(a -> String.join(" ", Known.sentences(a).stream().limit(3).toList()));
        Phrase say = answer.map(text -> ground.tongue().phrase(narrative, fair + text))
                .orElseGet(() -> (fair.isEmpty() ? Phrase.none() : ground.tongue().phrase(narrative, fair)).words(ground.text("answers.answer.none"))).cited(ground.cite(narrative.source()));
        return reply.doNotClaim().map(claim -> say.newLine().strong(ground.text("offer.do-not-claim")).words(" ").then(ground.tongue().phrase(narrative, claim).runs().getFirst())).orElse(say);
    }

    private Block announced(List<Programme> open) {
        return new Block.Permission(Grant.OPEN, ground.text("offer.open"), List.of(new Block.Listing(false, open.stream().map(this::offer).toList())));
    }

    private Phrase offer(Programme p) {
        Phrase offer = Phrase.none().strong(p.title()).words(" (" + ground.sheet(p) + "), ").whole(dates(p)).words(".");
        return ground.invented(p.purpose().isBlank() ? offer : offer.words(" " + Lines.first(p.purpose(), LONGEST_PURPOSE)));
    }

    private String dates(Programme p) {
        return p.starts().isEmpty() && p.ends().isEmpty() ? ground.text("offer.dates.unknown") : ground.days().brief().span(p.starts(), p.ends());
    }

    private Block withheld(List<Programme> closed) {
        var rows = closed.stream().<Table.Line>map(p -> Cells.of(ground.invented(Phrase.of(p.title() + " (" + ground.sheet(p) + ")")), Phrase.of(reason(p)),
                    Phrase.of(dates(p)))).toList();
        return new Block.Permission(Grant.CLOSED, ground.text("offer.closed"), List.of(Table.of(List.of(Column.of(ground.text("offer.what"), 66),
                    Column.of(ground.text("offer.why-not"), 62), Column.of(ground.text("offer.planned"), 40)), rows)));
    }

    private String reason(Programme p) {
        boolean draft = p.status() == ProgrammeStatus.DRAFT;
        if (ground.rights(p).standing() != RightsCheck.OPEN) return ground.text("offer.reason.draft");
        return draft ? ground.text("offer.reason.both") : ground.text("offer.reason.rights");
    }
}
