package demarche.pack.brief;

import demarche.insight.Countdown;
import demarche.insight.Known;
import demarche.pack.block.Block.Permission.Grant;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Concerns;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.pack.brief.ground.Marking;
import demarche.pack.brief.page.OfferPage;
import demarche.pack.brief.page.PointsPage;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ProgrammeStatus;
import demarche.reference.practice.Event;
import demarche.reference.topic.Narrative;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The card for the pocket: what to get and to say on one side, what to answer and to announce on the other. Reasons, sources and our assessment stay in
/// the brief.
final class CardSides {
    /// Words, and then letters, that a line may have.
    private static final int WORDS = 18;
    private static final int POINT = 90;
    private static final int CONCERN = 70;
    private static final int ANSWER = 120;
    private static final int TITLE = 70;
    private static final int GET = 160;
    /// The first side holds more lines than the second, which is mostly table.
    private static final int MORE = 2;
    private final Ground ground;
    private final Texts texts;
    private final int room;

    private CardSides(Ground ground, int room) {
        this.ground = ground;
        this.texts = Texts.of("editions", ground.request().locale());
        this.room = room;
    }

    /// @param room how many points, answers and programmes there may be at most
    static List<Section> of(Ground ground, int room) {
        var sides = new CardSides(ground, room);
        return List.of(sides.say(), sides.answer());
    }

    private Section say() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ground.stateName(), ground.nextDecision().map(Countdown::event).map(this::next).orElseGet(() -> texts.get("editions.card.next.none"))));
        blocks.add(new Block.Heading(texts.get("editions.card.get")));
        blocks.add(new Block.Paragraph(get()));
        List<String> leads = PointsPage.leads(ground);
        if (!leads.isEmpty()) {
            blocks.add(new Block.Heading(texts.get("editions.card.say")));
            blocks.add(new Block.Listing(true, leads.stream().limit(room + MORE).map(CardSides::point).toList()));
        }
        return new Section("say", "", texts.get("editions.card.say"), Thumb.COVER, blocks);
    }

    private String next(Event event) {
        return texts.get("editions.card.next", ground.days().span(event.first(), event.last()), Lines.first(new EventName(ground).of(event), WORDS, TITLE));
    }

    private Phrase get() {
        String asked = ground.target().map(TargetState::decisionAsked).orElse("");
        return asked.isBlank() ? Phrase.of(texts.get("editions.card.get.unknown")) : ground.invented(Phrase.none().strong(Lines.first(asked, WORDS, GET)));
    }

    private static Phrase point(String lead) {
        return Phrase.of(Lines.first(lead, WORDS, POINT).replaceAll("[:;,]$", "."));
    }

    private Section answer() {
        var blocks = new ArrayList<Block>();
        List<Narrative> concerns = concerns();
        if (!concerns.isEmpty()) {
            blocks.add(new Table(Optional.of(ground.text("offer.if")), Table.Size.NORMAL, List.of(Column.of(texts.get("editions.card.concern"), 70), Column.of(ground.text("offer.say"), 98)),
                    concerns.stream().<Table.Line>map(n -> Cells.of(Phrase.of(Lines.first(n.statement(), WORDS, CONCERN)), Phrase.of(said(n)))).toList()));
        }
        permission(Grant.OPEN, ground.text("offer.open"), true).ifPresent(blocks::add);
        permission(Grant.CLOSED, ground.text("offer.closed"), false).ifPresent(blocks::add);
        blocks.add(new Block.Note(Phrase.of(texts.get("editions.card.never", Marking.mark(ground.request()).label()))));
        return new Section("answer", "", texts.get("editions.card.answer"), Thumb.COVER, blocks);
    }

    private List<Narrative> concerns() {
        var concerns = new Concerns(ground);
        var all = new ArrayList<>(concerns.raised().sequencedKeySet());
        all.addAll(concerns.ifRaised(room));
        return all.stream().distinct().limit(room).toList();
    }

    /// The first sentence of the answer; what is fair in it stands in the brief.
    private String said(Narrative narrative) {
        return ground.reply(narrative).answer().map(a -> Lines.first(Known.sentences(a).stream().findFirst().orElse(""), WORDS, ANSWER)).filter(s -> !s.isBlank())
                .orElseGet(() -> texts.get("editions.card.answer.none"));
    }

    private Optional<Block> permission(Grant grant, String heading, boolean may) {
        List<Programme> programmes = ground.programmes().stream().filter(p -> p.status() != ProgrammeStatus.DONE && p.status() != ProgrammeStatus.CANCELLED)
                .filter(p -> OfferPage.mayBeAnnounced(ground, p) == may).toList();
        if (programmes.isEmpty()) return Optional.empty();
        String titles = programmes.stream().limit(room).map(p -> Lines.first(p.title(), WORDS, TITLE)).collect(Collectors.joining("; "));
        String said = programmes.size() > room ? texts.get("editions.card.more", titles, programmes.size() - room) : titles + ".";
        return Optional.of(new Block.Permission(grant, heading, List.of(new Block.Paragraph(ground.invented(Phrase.of(said))))));
    }
}
