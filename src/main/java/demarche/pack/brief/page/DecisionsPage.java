package demarche.pack.brief.page;

import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.choice.BriefPart;
import demarche.plan.id.ItemId;
import demarche.plan.money.Money;
import demarche.plan.part.Clearance;
import demarche.text.Amounts;
import demarche.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What the reader is asked to decide, with squares to tick and room to write, and who saw it before. For the ministry alone.
public final class DecisionsPage {
    private static final double COMMENTS = 24;
    private static final double NAME = 10;
    private static final int WORDS = 70;
    private static final int LETTERS = 600;
    private static final int NOTE = 220;
    private static final int COPIES = 12;
    private final Ground ground;
    private final Texts texts;
    private final OptionalInt copy;

    private DecisionsPage(Ground ground, OptionalInt copy) {
        this.ground = ground;
        this.texts = Texts.of("occasion", ground.request().locale());
        this.copy = copy;
    }

    /// Empty where nothing is asked, unless the brief stands alone and somebody has seen it.
    ///
    /// @param copy the number of this copy
    public static Optional<Section> of(Ground ground, OptionalInt copy) {
        if (ground.request().edition().leaves() || ground.engagement().pack().isEmpty()) return Optional.empty();
        var page = new DecisionsPage(ground, copy);
        return asked(ground).isEmpty() && (ground.volume().isOfSeveral() || page.clearance().equals(Clearance.open())) ? Optional.empty() : Optional.of(page.section());
    }

    /// In their order. What names no state is asked once, in the first brief of a document.
    public static List<Recommendation> asked(Ground ground) {
        return ground.engagement().recommendations(ground.iso3(), ground.volume().states().getFirst().equals(ground.iso3()));
    }

    static String name(Ground ground) {
        return Texts.of("occasion", ground.request().locale()).get("occasion.decisions");
    }

    private Clearance clearance() {
        return ground.engagement().pack().orElseThrow().clearance();
    }

    private Section section() {
        List<Recommendation> asked = asked(ground);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(name(ground), line(asked)));
        if (!asked.isEmpty()) {
            blocks.add(table(asked));
            blocks.add(new Block.ToWrite(texts.get("occasion.decisions.comments"), COMMENTS));
            blocks.add(new Block.ToWrite(texts.get("occasion.decisions.name"), NAME));
        }
        blocks.add(new Block.Facts(seen()));
        return ground.section(BriefPart.DECISIONS, name(ground), Thumb.READ, blocks);
    }

    private String line(List<Recommendation> asked) {
        if (asked.isEmpty()) return texts.get("occasion.decisions.none");
        return Critical.of(ground).filter(Critical::asked).map(c -> texts.get("occasion.decisions.by", c.date())).orElseGet(() -> texts.get("occasion.decisions.open", asked.size()));
    }

    private Table table(List<Recommendation> asked) {
        var rows = IntStream.range(0, asked.size()).<Table.Line>mapToObj(i -> Cells.of(Phrase.of(Integer.toString(i + 1)), statement(asked.get(i)), choices(asked.get(i)))).toList();
        return new Table(Optional.empty(), Table.Size.WIDE, List.of(Column.of(texts.get("occasion.number"), 10), Column.of(texts.get("occasion.decisions.recommend"), 108),
                Column.of(texts.get("occasion.decisions.yours"), 50)), rows);
    }

    /// The first word says what is asked: agree, decide, note.
    private Phrase statement(Recommendation r) {
        String statement = Lines.first(r.statement(), WORDS, LETTERS);
        int end = statement.indexOf(' ');
        Phrase phrase = end < 0 ? Phrase.none().strong(statement) : Phrase.none().strong(statement.substring(0, end)).words(statement.substring(end));
        String cost = r.cost().map(this::money).map(m -> " " + texts.get("occasion.decisions.cost", m)).orElse("");
        String by = r.neededBy().map(day -> " " + texts.get("occasion.decisions.needed", ground.days().day(day))).orElse("");
        return ground.invented(cost.isEmpty() && by.isEmpty() ? phrase : phrase.words(cost + by));
    }

    private String money(Money money) {
        BigDecimal plain = money.amount().stripTrailingZeros();
        return new Amounts(ground.request().locale()).money(plain.scale() <= 0 ? plain.setScale(0) : money.amount(), money.currency());
    }

    private Phrase choices(Recommendation r) {
        List<String> own = Lines.each(r.choices());
        List<String> choices = own.isEmpty() ? List.of(texts.get("occasion.choice.agreed"), texts.get("occasion.choice.not-agreed"), texts.get("occasion.choice.discuss")) : own;
        Phrase phrase = Phrase.none();
        for (String choice : choices) phrase = phrase.choice(Lines.first(choice, WORDS, NOTE));
        return phrase;
    }

    private List<Fact> seen() {
        Clearance clearance = clearance();
        var facts = new ArrayList<Fact>();
        add(facts, texts.get("occasion.cleared"), clearance.clearedBy());
        add(facts, texts.get("occasion.through"), clearance.through());
        copies().ifPresent(copies -> facts.add(new Fact(texts.get("occasion.copies"), copies)));
        add(facts, texts.get("occasion.contact"), clearance.contact());
        facts.add(Fact.of(texts.get("occasion.after"), texts.get("occasion.after.record")));
        String unit = ground.plan().head().unit();
        facts.add(Fact.of(texts.get("occasion.origin"), (unit.isBlank() ? ground.text("head.desk.unknown") : unit) + ", " + ground.days().day(ground.day())));
        return facts;
    }

    private void add(List<Fact> facts, String name, String text) {
        if (!text.isBlank()) facts.add(new Fact(name, ground.invented(Phrase.of(Lines.first(text, WORDS, LETTERS)))));
    }

    /// Who has which; this copy in bold.
    private Optional<Phrase> copies() {
        ItemId pack = ground.engagement().pack().orElseThrow().id();
        Plan plan = ground.plan();
        List<PackCopy> copies = plan.packCopies().stream().filter(c -> c.pack().equals(pack) && c.number().isPresent())
                .sorted(Comparator.comparing((PackCopy c) -> c.number().orElseThrow()).thenComparing(PackCopy::id)).toList();
        if (copies.isEmpty()) return Optional.empty();
        Phrase phrase = Phrase.none();
        for (PackCopy c : copies.subList(0, Math.min(COPIES, copies.size()))) {
            String named = c.number().orElseThrow() + "\u00a0" + c.title();
            phrase = phrase.isEmpty() ? phrase : phrase.words("; ");
            phrase = copy.isPresent() && c.number().get() == copy.getAsInt() ? phrase.strong(named) : phrase.words(named);
        }
        return Optional.of(ground.invented(copies.size() > COPIES ? phrase.words(" " + texts.get("occasion.more", copies.size() - COPIES)) : phrase));
    }
}
