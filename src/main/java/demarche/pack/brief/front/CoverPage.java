package demarche.pack.brief.front;

import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Marking;
import demarche.pack.brief.page.Critical;
import demarche.plan.choice.BriefPart;
import demarche.plan.handling.Edition;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The front: which state, which day, by when something is decided, and how much to read in the time there is.
public final class CoverPage {
    /// The sides that a brief without its annexes may have.
    public static final int LIMIT = 4;
    private static final int NAMED = 5;
    private final Ground ground;
    private final List<Leaf> leaves;
    private final int coreSides;
    private final Optional<String> copy;
    private final Texts texts;
    private final Texts occasion;

    private CoverPage(Ground ground, List<Leaf> leaves, int coreSides, Optional<String> copy) {
        this.ground = ground;
        this.leaves = leaves;
        this.coreSides = coreSides;
        this.copy = copy;
        this.texts = Texts.of("editions", ground.request().locale());
        this.occasion = Texts.of("occasion", ground.request().locale());
    }

    /// @param leaves    the sections of this brief and of the annexes, in their order
    /// @param coreSides how many sides sections 1 to 4 take
    /// @param copy      which of how many, in words
    public static Section of(Ground ground, List<Leaf> leaves, int coreSides, Optional<String> copy) {
        return new CoverPage(ground, leaves, coreSides, copy).section();
    }

    private Section section() {
        var blocks = new ArrayList<Block>();
        String unit = ground.plan().head().unit();
        blocks.add(new Block.Masthead(unit.isBlank() ? List.of() : List.of(unit), numbers(), ground.stateName(), new CoverFacts(ground).subtitle().orElseGet(this::subtitle)));
        blocks.add(new Block.Facts(new CoverFacts(ground).all()));
        blocks.add(deadline());
        blocks.add(reading());
        blocks.add(new Block.Note(small()));
        String name = ground.volume().isOfSeveral() ? ground.stateName() : ground.text("cover.name");
        return new Section(ground.id(BriefPart.COVER), "", name, Thumb.COVER, blocks);
    }

    private Phrase small() {
        Phrase small = Phrase.of(Marking.sentence(ground.request(), ground.names())).words(" " + notHanded()).words(core());
        return ground.plan().head().sample() && ground.engagement().pack().isPresent() ? small.words(" ").with(new CoverFacts(ground).sample()) : small;
    }

    private List<Fact> numbers() {
        var numbers = new ArrayList<Fact>();
        String number = ground.engagement().number();
        if (!number.isBlank()) numbers.add(Fact.of(occasion.get("occasion.brief"), number));
        copy.ifPresent(of -> numbers.add(Fact.of(occasion.get("occasion.copy"), of)));
        numbers.add(Fact.of(ground.text("cover.edition"), isInternal() ? ground.text("edition.internal") : texts.get("editions.head.edition")));
        numbers.add(Fact.of(ground.text("cover.as-of"), ground.days().day(ground.day())));
        return numbers;
    }

    private boolean isInternal() {
        return ground.request().edition() == Edition.INTERNAL;
    }

    private String subtitle() {
        return isInternal() ? ground.text("cover.subtitle") : texts.get("editions.head.subtitle");
    }

    private String notHanded() {
        String day = ground.days().day(ground.day());
        if (!isInternal()) return texts.get("editions.head.not-handed", day);
        return ground.volume().has(BriefPart.SOURCES) ? ground.text("cover.not-handed", day) : occasion.get("occasion.not-handed", day);
    }

    private String core() {
        if (coreSides < 2) return "";
        return " " + (coreSides <= LIMIT ? ground.text("cover.core", coreSides, LIMIT) : ground.text("cover.core.over", coreSides, LIMIT));
    }

    private Block deadline() {
        return Critical.of(ground).map(c -> new Block.Deadline(ground.text("cover.critical"), c.date(), c.reason()))
                .orElseGet(() -> new Block.Deadline(ground.text("cover.critical"), ground.text("cover.critical.none"), Phrase.of(ground.text("steer.next.none"))));
    }

    private Table reading() {
        var rows = new ArrayList<Table.Line>();
        row(rows, ground.text("cover.minutes.1"), Set.of(BriefPart.STEER));
        row(rows, ground.text("cover.minutes.5"), Set.of(BriefPart.POINTS));
        row(rows, ground.text("cover.minutes.15"), Set.of(BriefPart.ANSWERS, BriefPart.OFFER));
        row(rows, occasion.get("occasion.to-decide"), Set.of(BriefPart.DECISIONS));
        row(rows, ground.text("cover.look-up"), Set.of(BriefPart.FACTS, BriefPart.DEBATES, BriefPart.PEOPLE));
        annexes(rows);
        return new Table(Optional.of(ground.text("cover.how-long")), Table.Size.NORMAL, List.of(Column.of(ground.text("cover.time"), 30), Column.of(ground.text("cover.read"), 104),
                Column.numeric(ground.text("cover.page"), 34)), rows);
    }

    private void row(List<Table.Line> rows, String time, Set<BriefPart> parts) {
        row(rows, time, leaves.stream().filter(leaf -> parts.contains(leaf.part())).map(Leaf::section).toList());
    }

    /// The first of many; the sources, which stand last, are always among them.
    private void annexes(List<Table.Line> rows) {
        List<Section> annexes = leaves.stream().filter(leaf -> leaf.part().isAnnex()).map(Leaf::section).toList();
        if (annexes.size() <= NAMED) {
            row(rows, ground.text("cover.annexes"), annexes);
            return;
        }
        var shown = new ArrayList<>(annexes.subList(0, NAMED - 1));
        shown.add(annexes.getLast());
        row(rows, ground.text("cover.annexes"), shown);
    }

    private void row(List<Table.Line> rows, String time, List<Section> sections) {
        if (sections.isEmpty()) return;
        Phrase names = Phrase.of(ground.tongue().joined(sections.stream().map(Section::heading).toList()));
        Phrase pages = Phrase.none();
        for (Section section : sections) {
            if (!pages.isEmpty()) pages = pages.words(", ");
            pages = pages.pageOf(section.id(), ground.text("go.section", section.heading()));
        }
        rows.add(Cells.of(Phrase.of(time), names, pages));
    }
}
