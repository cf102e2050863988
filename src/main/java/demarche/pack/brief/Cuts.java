package demarche.pack.brief;

import demarche.pack.block.Document;
import demarche.pack.brief.Measured.Extent;
import demarche.pack.brief.front.Leaf;
import demarche.pack.brief.ground.Engagement;
import demarche.pack.brief.ground.Lines;
import demarche.pack.brief.ground.Request;
import demarche.pack.brief.length.PageWords;
import demarche.pack.brief.length.Trimming;
import demarche.pack.brief.page.PressLine;
import demarche.pack.ink.PdfInk;
import demarche.plan.Contact;
import demarche.plan.Meeting;
import demarche.plan.choice.BriefPart;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What to shorten where a part of a brief takes more than its room, in words: found by drawing the part again with less in it, and by counting the words that
/// stand on the sides too many.
final class Cuts {
    /// Who writes the pack reads this in the language of the window, whatever that of the pack.
    private static final Locale READER = Locale.ENGLISH;
    private static final int STEER_WORDS = 230;
    private static final int OBJECTIVES = 3;
    private static final int RECOMMENDATIONS = 5;
    private static final int BIOGRAPHY = 60;
    private final Commission commission;
    private final Draft draft;
    private final Texts texts;
    private final List<String> cuts = new ArrayList<>();

    private Cuts(Commission commission, Draft draft) {
        this.commission = commission;
        this.draft = draft;
        this.texts = Texts.of("occasion", READER);
    }

    static List<String> of(Commission commission, Draft draft) {
        var cuts = new Cuts(commission, draft);
        cuts.overLong();
        commission.states().forEach(cuts::overFull);
        return cuts.cuts.stream().distinct().toList();
    }

    /// Parts that run over their sides.
    private void overLong() {
        List<Extent> extents = draft.told();
        for (int i = 0; i < extents.size(); i++) {
            Leaf leaf = draft.composed().leaves().get(i);
            int room = room(leaf.part());
            if (room > 0 && extents.get(i).sides() > room) cuts.add(shortened(leaf, extents.get(i), room));
            else if (leaf.part() == BriefPart.STEER) steer(extents.get(i));
        }
    }

    /// The sides a part may take; 0 where nobody counts.
    private static int room(BriefPart part) {
        return switch (part) {
            case DAY_SHEET, COVER, STEER, POINTS, ANSWERS, OFFER, FACTS, PEOPLE, DECISIONS -> 1;
            case DEBATES -> 2;
            case PROGRAMMES, TIMELINE, LOGFRAME, BUDGET, RISKS, TOPICS, MAP, SOURCES -> 0;
        };
    }

    /// Whether somebody writes its lines, and can leave some out; the others follow from the plan and the reference.
    private static boolean isWritten(BriefPart part) {
        return part.isCore() || part == BriefPart.PEOPLE || part == BriefPart.DECISIONS || part == BriefPart.DAY_SHEET;
    }

    private String shortened(Leaf leaf, Extent extent, int room) {
        int words = Math.max(1, PageWords.of(draft.pdf(), extent.first() + room, extent.first() + extent.sides() - 1));
        int items = Trimming.items(leaf.section());
        int kept = isWritten(leaf.part()) ? fitting(leaf, items, room) : 0;
        String heading = name(leaf);
        if (kept == 0) return texts.get("occasion.cut.words", heading, extent.sides(), words);
        return switch (leaf.part()) {
            case POINTS -> texts.get("occasion.cut.points", heading, extent.sides(), items - kept, items, words);
            case ANSWERS -> texts.get("occasion.cut.concerns", heading, extent.sides(), items - kept, items, words);
            case DECISIONS -> texts.get("occasion.cut.decisions", heading, extent.sides(), items - kept, items, words);
            case DAY_SHEET, COVER, STEER, OFFER, FACTS, DEBATES, PEOPLE, PROGRAMMES, TIMELINE, LOGFRAME, BUDGET, RISKS, TOPICS, MAP, SOURCES ->
                    texts.get("occasion.cut.lines", heading, extent.sides(), items - kept, items, words);
        };
    }

    /// Of several briefs the state is named.
    private String name(Leaf leaf) {
        String heading = leaf.section().heading();
        return commission.states().size() == 1 ? heading : leaf.state().map(state -> texts.get("occasion.cut.of", stateName(state), heading)).orElse(heading);
    }

    private String stateName(Iso3 state) {
        return commission.facts().reference().state(state).map(s -> s.name(READER)).orElse(state.code());
    }

    /// The most items with which the part keeps to its sides, found by halving.
    private int fitting(Leaf leaf, int items, int room) {
        int fits = 0;
        int tooMany = items;
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (sides(leaf, middle) <= room) fits = middle;
            else tooMany = middle;
        }
        return fits;
    }

    private int sides(Leaf leaf, int items) {
        var alone = new Document(draft.composed().document().head(), List.of(Trimming.first(leaf.section(), items)));
        return PageWords.pages(new PdfInk(commission.print().sheet()).draw(alone));
    }

    private void steer(Extent extent) {
        int words = PageWords.of(draft.pdf(), extent.first(), extent.first());
        if (words > STEER_WORDS) cuts.add(texts.get("occasion.cut.steer", extent.heading(), words, words - STEER_WORDS));
    }

    /// Fields of the pack that hold more than a page prints.
    private void overFull(Iso3 state) {
        Request request = commission.request(state);
        if (request.edition().leaves()) return;
        Engagement engagement = Engagement.of(request);
        engagement.meeting().ifPresent(this::objectives);
        engagement.meeting().stream().flatMap(m -> m.contacts().stream()).flatMap(id -> commission.plan().contacts().find(id).stream()).forEach(this::biography);
        engagement.pack().ifPresent(pack -> press(Lines.words(pack.press().pressLine()).size()));
        int asked = engagement.recommendations(state, state.equals(commission.states().getFirst())).size();
        if (asked > RECOMMENDATIONS && Parts.has(commission, BriefPart.DECISIONS)) cuts.add(texts.get("occasion.cut.recommendations", asked, asked - RECOMMENDATIONS));
    }

    private void objectives(Meeting meeting) {
        if (!Parts.has(commission, BriefPart.STEER)) return;
        List<String> lines = Lines.each(meeting.objectives());
        if (lines.size() > OBJECTIVES) cuts.add(texts.get("occasion.cut.objectives", lines.size(), OBJECTIVES, lines.size() - OBJECTIVES));
        IntStream.range(0, Math.min(OBJECTIVES, lines.size())).filter(i -> lines.get(i).chars().noneMatch(Character::isDigit)).forEach(i -> cuts.add(commission.states().size() == 1 ? texts.get("occasion.cut.undated", i + 1) : texts.get("occasion.cut.of", stateName(meeting.state()), texts.get("occasion.cut.undated", i + 1))));
    }

    private void biography(Contact contact) {
        int words = Lines.words(contact.biography()).size();
        if (words > BIOGRAPHY && Parts.has(commission, BriefPart.PEOPLE)) cuts.add(texts.get("occasion.cut.biography", contact.title(), words, words - BIOGRAPHY));
    }

    private void press(int words) {
        if (words > PressLine.MOST && Parts.has(commission, BriefPart.PEOPLE)) cuts.add(texts.get("occasion.cut.press", words, words - PressLine.MOST));
    }
}
