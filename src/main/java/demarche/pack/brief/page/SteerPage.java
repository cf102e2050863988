package demarche.pack.brief.page;

import demarche.insight.Countdown;
import demarche.pack.block.Block;
import demarche.pack.block.Label;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.pack.brief.ground.Standings;
import demarche.plan.Meeting;
import demarche.plan.TargetState;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.ProgrammeStatus;
import demarche.reference.state.Resolution;
import demarche.reference.state.Vote;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The one page that is always read: why now, what we ask, what to avoid, and our assessment in a closed box.
public final class SteerPage {
    /// The vote by which undecided states are known: the committee that was to draft a cybercrime treaty.
    private static final String MARKER = "A/RES/74/247";
    static final int OBJECTIVES = 3;
    private static final int AVOIDED = 3;
    private static final int WORDS = 40;
    private final Ground ground;
    private final Texts texts;

    private SteerPage(Ground ground) {
        this.ground = ground;
        this.texts = Texts.of("occasion", ground.request().locale());
    }

    public static Section of(Ground ground) {
        return new SteerPage(ground).section();
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ground.text("steer.title"), ground.text("steer.line")));
        blocks.add(why());
        blocks.add(objectives());
        if (!isForMeeting()) ground.target().ifPresent(target -> blocks.add(Block.Row.spoken(ground.text("steer.request"), new Block.Paragraph(asked(target)))));
        said(label(texts.get("occasion.wanted")), Meeting::wanted, Phrase::of).ifPresent(blocks::add);
        said(Label.of(texts.get("occasion.sentence")), Meeting::sentence, line -> ground.invented(Phrase.none().strong(line))).ifPresent(blocks::add);
        blocks.add(Block.Row.spoken(ground.text("steer.avoid"), new Block.Listing(false, avoid())));
        AssessmentBox.of(ground).ifPresent(blocks::add);
        return ground.section(BriefPart.STEER, ground.text("steer.title"), Thumb.READ, blocks);
    }

    /// Whether somebody wrote what is wanted of the meeting: that needs the room that their request has otherwise.
    private boolean isForMeeting() {
        return ground.engagement().meeting().filter(m -> !(m.objectives() + m.wanted() + m.sentence()).isBlank()).isPresent();
    }

    private Block why() {
        if (!isForMeeting()) return Block.Row.spoken(ground.text("steer.why"), new Block.Paragraph(vote()), new Block.Paragraph(treaty()), new Block.Paragraph(next()));
        Phrase request = ground.target().map(TargetState::requestedBy).filter(who -> !who.isBlank())
                .map(who -> ground.invented(Phrase.of(ground.text("steer.request.by", who)))).orElse(Phrase.none());
        Phrase why = Stream.of(vote(), treaty(), next(), request).filter(p -> !p.isEmpty()).reduce((one, other) -> one.words(" ").with(other)).orElseThrow();
        return Block.Row.spoken(texts.get("occasion.why"), new Block.Paragraph(why));
    }

    /// Those of the meeting, or else what the plan asks of the state.
    private Block objectives() {
        List<Phrase> ours = lines(Meeting::objectives).stream().limit(OBJECTIVES).map(line -> Phrase.of(Lines.first(line, WORDS))).toList();
        if (ours.isEmpty()) return Block.Row.spoken(ground.text("steer.objective"), new Block.Paragraph(objective()));
        return new Block.Row(label(texts.get("occasion.objectives")), List.of(ours.size() == 1 ? new Block.Paragraph(ours.getFirst()) : new Block.Listing(true, ours)), true);
    }

    /// In a sample, what is under it is invented.
    private Label label(String heading) {
        return new Label(heading, ground.plan().head().sample() ? List.of(ground.invented(Phrase.none())) : List.of());
    }

    private List<String> lines(Function<Meeting, String> field) {
        return ground.engagement().meeting().map(field).map(Lines::each).orElse(List.of());
    }

    /// What is to be heard or to be left behind, in quotation marks.
    private Optional<Block> said(Label label, Function<Meeting, String> field, Function<String, Phrase> weight) {
        List<Block> said = lines(field).stream().limit(OBJECTIVES).<Block>map(line -> new Block.Paragraph(weight.apply(texts.get("occasion.quoted", Lines.first(line, WORDS))))).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Block.Row(label, said, true));
    }

    private Phrase vote() {
        Optional<Resolution> resolution = ground.facts().resolutions().stream().filter(r -> r.symbol().equals(MARKER)).findFirst();
        if (resolution.isEmpty()) return Phrase.of(ground.text("steer.vote.none"));
        Resolution r = resolution.get();
        var totals = r.totals().orElseThrow();
        String sentence = switch (ground.facts().vote(ground.iso3(), MARKER).orElse(Vote.ABSENT)) {
            case YES -> ground.text("steer.vote.yes", ground.stateName(), ground.days().day(r.date()));
            case NO -> ground.text("steer.vote.no", ground.stateName(), ground.days().day(r.date()));
            case ABSTAIN -> ground.text("steer.vote.abstain", ground.stateName(), ground.days().day(r.date()));
            case ABSENT -> ground.text("steer.vote.absent", ground.stateName(), ground.days().day(r.date()));
        };
        return Phrase.of(sentence + " ").words(ground.text("steer.vote.totals", r.shortSymbol(), totals.yes(), totals.no(), totals.abstain()))
                .cited(ground.citeVote(r));
    }

    private Phrase treaty() {
        var standings = new Standings(ground);
        Phrase budapest = standings.said(Phrase.none(), "ETS185");
        return ground.facts().reference().instrument("UNCC").filter(i -> !i.openedOn().isAfter(ground.day())).isEmpty()
                ? budapest : standings.said(budapest.words(" "), "UNCC");
    }

    private Phrase next() {
        Optional<Countdown> next = ground.nextDecision();
        if (next.isEmpty()) return Phrase.of(ground.text("steer.next.none"));
        var event = next.get().event();
        return Phrase.of(ground.text("steer.next", ground.days().span(event.first(), event.last()), new EventName(ground).of(event)))
                .cited(ground.cite(event.source()));
    }

    private Phrase objective() {
        String asked = ground.target().map(TargetState::decisionAsked).orElse("");
        if (asked.isBlank()) {
            ground.unknown(ground.text("unknown.objective"));
            return Phrase.of(ground.text("steer.objective.none"));
        }
        Phrase phrase = Phrase.none().strong(asked);
        return ground.invented(ground.nextDecision().map(n -> phrase.words(" ").words(ground.text("steer.objective.by", ground.days().day(n.event().first())))).orElse(phrase));
    }

    private Phrase asked(TargetState target) {
        Phrase asked = target.requestedBy().isBlank() ? Phrase.of(ground.text("steer.request.unknown"))
                : ground.invented(Phrase.of(ground.text("steer.request.by", target.requestedBy())));
        return target.localOwner().isBlank() ? asked : ground.invented(asked.words(" ").words(ground.text("steer.request.owner", target.localOwner())));
    }

    private List<Phrase> avoid() {
        List<String> ours = lines(Meeting::avoid);
        var avoid = new ArrayList<>(List.of(Phrase.of(ground.text("steer.avoid.vote")), Phrase.of(ground.text("steer.avoid.condition"))));
        if (ours.isEmpty()) avoid.add(Phrase.of(ground.text("steer.avoid.argue")));
        if (ground.programmes().stream().anyMatch(p -> !OfferPage.mayBeAnnounced(ground, p) && p.status() != ProgrammeStatus.DONE && p.status() != ProgrammeStatus.CANCELLED)) {
            avoid.add(ground.onPage(Phrase.of(ground.text("steer.avoid.announce")), BriefPart.OFFER, ground.text("offer.title")));
        }
        ours.stream().limit(AVOIDED).forEach(line -> avoid.add(Phrase.of(Lines.first(line, WORDS))));
        return avoid;
    }
}
