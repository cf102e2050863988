package demarche.pack.brief;

import demarche.pack.block.Section;
import demarche.pack.brief.annex.BudgetPage;
import demarche.pack.brief.annex.LogframePages;
import demarche.pack.brief.annex.MapPage;
import demarche.pack.brief.annex.ProgrammeSheet;
import demarche.pack.brief.annex.RisksPage;
import demarche.pack.brief.annex.SourcesPage;
import demarche.pack.brief.annex.TimelinePage;
import demarche.pack.brief.annex.TopicsPage;
import demarche.pack.brief.debates.DebatesPage;
import demarche.pack.brief.front.CoverPage;
import demarche.pack.brief.front.DaySheet;
import demarche.pack.brief.front.Leaf;
import demarche.pack.brief.ground.Appointment;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Volume;
import demarche.pack.brief.page.AnswersPage;
import demarche.pack.brief.page.DecisionsPage;
import demarche.pack.brief.page.FactsPage;
import demarche.pack.brief.page.OfferPage;
import demarche.pack.brief.page.PeoplePage;
import demarche.pack.brief.page.PointsPage;
import demarche.pack.brief.page.SteerPage;
import demarche.pack.template.Template;
import demarche.plan.choice.BriefPart;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Binds the briefs of a pack into one document: the day sheet, a brief for each state in the order in which they are met, then the annexes and one list of
/// sources for all. Of one state alone the parts stand just as they were ordered; only the sources are always last, since they name the pages that cite.
final class Binding {
    private final List<Ground> grounds;
    private final Volume volume;
    private final Optional<CopyMark> copy;
    private final Template template;

    /// @param grounds one a state, all of one volume
    Binding(List<Ground> grounds, Print print) {
        this.grounds = List.copyOf(grounds);
        this.volume = grounds.getFirst().volume();
        this.copy = print.copy();
        this.template = print.template();
    }

    /// @param counted the sides that sections 1 to 4 take, by state; where it is not known each of them is thought to take the one side it is made for
    List<Leaf> leaves(Map<Iso3, Integer> counted) {
        var briefs = new ArrayList<List<Leaf>>();
        for (Ground ground : grounds) briefs.add(volume.parts().stream().filter(p -> isOfBrief(p)).flatMap(p -> leaves(p, ground).stream()).toList());
        List<Leaf> annexes = annexes();
        var all = new ArrayList<Leaf>();
        for (int i = 0; i < grounds.size(); i++) all.addAll(covered(grounds.get(i), briefs.get(i), annexes, counted));
        if (volume.has(BriefPart.DAY_SHEET)) DaySheet.of(grounds).ifPresent(sheet -> all.add(place(BriefPart.DAY_SHEET, all), new Leaf(BriefPart.DAY_SHEET, Optional.empty(), sheet)));
        if (volume.isOfSeveral()) all.addAll(annexes);
        return all;
    }

    /// Of several states the annexes stand together behind the briefs.
    private boolean isOfBrief(BriefPart part) {
        return part != BriefPart.COVER && part != BriefPart.DAY_SHEET && part != BriefPart.SOURCES && !(volume.isOfSeveral() && part.isAnnex());
    }

    private List<Leaf> annexes() {
        var annexes = new ArrayList<Leaf>();
        Set<String> there = new HashSet<>();
        if (volume.isOfSeveral()) {
            for (BriefPart part : volume.parts()) if (part.isAnnex() && part != BriefPart.SOURCES) {
                for (Ground ground : grounds) leaves(part, ground).stream().filter(leaf -> there.add(leaf.section().id())).forEach(annexes::add);
            }
        }
        if (volume.has(BriefPart.SOURCES)) annexes.add(new Leaf(BriefPart.SOURCES, Optional.empty(), SourcesPage.of(grounds.getFirst())));
        return annexes;
    }

    /// The brief with its cover where it belongs.
    private List<Leaf> covered(Ground ground, List<Leaf> brief, List<Leaf> annexes, Map<Iso3, Integer> counted) {
        var all = new ArrayList<>(brief);
        if (!volume.isOfSeveral()) all.addAll(annexes);
        if (!volume.has(BriefPart.COVER)) return all;
        var read = new ArrayList<>(brief);
        read.addAll(annexes);
        int sides = counted.getOrDefault(ground.iso3(), (int) brief.stream().filter(Leaf::isCore).count());
        all.add(place(BriefPart.COVER, all), new Leaf(BriefPart.COVER, Optional.of(ground.iso3()), CoverPage.of(ground, read, sides, copy.map(c -> Texts.of("occasion", ground.request().locale()).get("occasion.copy.of", Integer.toString(c.number()), Integer.toString(c.of()))))));
        return all;
    }

    /// Before the first section whose part comes later.
    private int place(BriefPart part, List<Leaf> leaves) {
        List<BriefPart> before = volume.parts().subList(0, volume.parts().indexOf(part));
        int place = 0;
        while (place < leaves.size() && before.contains(leaves.get(place).part())) place++;
        return place;
    }

    private List<Leaf> leaves(BriefPart part, Ground ground) {
        return titled(part, ground).stream().map(section -> isOfOne(section, ground) ? new Leaf(part, Optional.of(ground.iso3()), section).running(running(ground)) : new Leaf(part, Optional.empty(), section)).toList();
    }

    /// A sheet on a programme, say, is common to all states of the document.
    private static boolean isOfOne(Section section, Ground ground) {
        return section.id().startsWith(ground.id(""));
    }

    /// Under the name that the ministry gives it; sheets that are many keep their own.
    private List<Section> titled(BriefPart part, Ground ground) {
        List<Section> sections = sections(part, ground);
        Optional<String> title = sections.size() == 1 ? template.title(part, ground.request().locale()) : Optional.empty();
        return title.map(name -> List.of(sections.getFirst().named(name))).orElse(sections);
    }

    private List<Section> sections(BriefPart part, Ground ground) {
        return switch (part) {
            case DAY_SHEET, COVER, SOURCES -> List.of();
            case STEER -> List.of(SteerPage.of(ground));
            case POINTS -> PointsPage.of(ground).stream().toList();
            case ANSWERS -> AnswersPage.of(ground).stream().toList();
            case OFFER -> OfferPage.of(ground).stream().toList();
            case FACTS -> List.of(FactsPage.of(ground));
            case DEBATES -> DebatesPage.of(ground).stream().toList();
            case PEOPLE -> PeoplePage.of(ground).stream().toList();
            case DECISIONS -> DecisionsPage.of(ground, copy.map(c -> OptionalInt.of(c.number())).orElse(OptionalInt.empty())).stream().toList();
            case PROGRAMMES -> ProgrammeSheet.all(ground);
            case TIMELINE -> TimelinePage.of(ground).stream().toList();
            case LOGFRAME -> LogframePages.all(ground);
            case BUDGET -> BudgetPage.of(ground).stream().toList();
            case RISKS -> RisksPage.of(ground).stream().toList();
            case TOPICS -> TopicsPage.of(ground).stream().toList();
            case MAP -> MapPage.of(ground).stream().toList();
        };
    }

    /// State, day, hour and zone of its meeting; the day of the facts where there is none.
    static String running(Ground ground) {
        return Appointment.of(ground).running().map(when -> Texts.of("occasion", ground.request().locale()).get("occasion.running", ground.stateName(), when))
                .orElseGet(() -> ground.text("head.running", ground.stateName(), ground.days().day(ground.day())));
    }
}
