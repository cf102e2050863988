package demarche.pack.brief;

import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Section;
import demarche.pack.brief.annex.BudgetPage;
import demarche.pack.brief.annex.LogframePages;
import demarche.pack.brief.annex.ProgrammeSheet;
import demarche.pack.brief.annex.RisksPage;
import demarche.pack.brief.annex.SourcesPage;
import demarche.pack.brief.annex.TimelinePage;
import demarche.pack.brief.debates.DebatesPage;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Marking;
import demarche.pack.brief.ground.Request;
import demarche.pack.brief.outward.HandOverPage;
import demarche.pack.brief.outward.ImplementerPages;
import demarche.pack.brief.outward.Outward;
import demarche.pack.brief.outward.PublicPage;
import demarche.pack.brief.outward.SidePaper;
import demarche.pack.brief.page.AnswersPage;
import demarche.pack.brief.page.FactsPage;
import demarche.pack.brief.page.OfferPage;
import demarche.pack.brief.page.PeoplePage;
import demarche.pack.brief.page.PointsPage;
import demarche.pack.brief.page.SteerPage;
import demarche.plan.PlanHead;
import demarche.plan.choice.BriefSort;
import demarche.plan.handling.Edition;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Composes what is said on one state to the readers of an edition: what the plan and the reference hold on the plan’s day and the edition may see, and
/// nothing else.
public final class BriefComposer {
    private BriefComposer() {}

    public static Document compose(Request request) {
        return compose(sort(request.edition()), request, OptionalInt.empty(), SidePaper.MOST);
    }

    /// The card of points and answers.
    public static Document card(Request request) {
        return compose(BriefSort.CARD, request, OptionalInt.empty(), SidePaper.MOST);
    }

    /// @param coreSides how many sides sections 1 to 4 take, for the cover; empty while it is not known
    /// @param room      how many lines of one kind a paper of one side, or a side of the card, may have at most
    static Document compose(BriefSort sort, Request request, OptionalInt coreSides, int room) {
        var ground = new Ground(sort.edition().leaves() ? Outward.of(request) : request);
        List<Section> sections = switch (sort) {
            case INTERNAL -> withCover(internal(ground), ground, coreSides);
            case HEAD -> withCover(head(ground), ground, coreSides);
            case CARD -> CardSides.of(ground, room);
            case IMPLEMENTER -> ImplementerPages.of(ground, new SidePaper(ground, Outward.unspoken(request), Marking.of(request), room));
            case HAND_OVER -> List.of(HandOverPage.of(ground, new SidePaper(ground, Outward.unspoken(request), Marking.of(request), room)));
            case PUBLIC -> List.of(PublicPage.of(ground, new SidePaper(ground, Outward.unspoken(request), Marking.of(request), room)));
        };
        return new Document(documentHead(sort, request, ground), sections);
    }

    private static BriefSort sort(Edition edition) {
        return switch (edition) {
            case INTERNAL -> BriefSort.INTERNAL;
            case HEAD -> BriefSort.HEAD;
            case IMPLEMENTER -> BriefSort.IMPLEMENTER;
            case HAND_OVER -> BriefSort.HAND_OVER;
            case PUBLIC -> BriefSort.PUBLIC;
        };
    }

    private static List<Section> withCover(List<Section> sections, Ground ground, OptionalInt coreSides) {
        var all = new ArrayList<>(sections);
        all.addFirst(CoverPage.of(ground, sections, coreSides));
        return all;
    }

    private static List<Section> internal(Ground ground) {
        var sections = new ArrayList<>(core(ground));
        sections.add(FactsPage.of(ground));
        DebatesPage.of(ground).ifPresent(sections::add);
        PeoplePage.of(ground).ifPresent(sections::add);
        sections.addAll(ProgrammeSheet.all(ground));
        TimelinePage.of(ground).ifPresent(sections::add);
        sections.addAll(LogframePages.all(ground));
        BudgetPage.of(ground).ifPresent(sections::add);
        RisksPage.of(ground).ifPresent(sections::add);
        sections.add(SourcesPage.of(ground));
        return sections;
    }

    private static List<Section> head(Ground ground) {
        var sections = new ArrayList<>(core(ground));
        PeoplePage.of(ground).ifPresent(sections::add);
        return sections;
    }

    /// Sections 1 to 4.
    private static List<Section> core(Ground ground) {
        var sections = new ArrayList<Section>();
        sections.add(SteerPage.of(ground));
        PointsPage.of(ground).ifPresent(sections::add);
        AnswersPage.of(ground).ifPresent(sections::add);
        OfferPage.of(ground).ifPresent(sections::add);
        return sections;
    }

    private static DocumentHead documentHead(BriefSort sort, Request request, Ground ground) {
        PlanHead plan = ground.plan().head();
        var name = new BriefName(request, sort);
        String day = ground.days().day(ground.day());
        String desk = plan.unit().isBlank() ? ground.text("head.desk.unknown") : plan.unit();
        return new DocumentHead(name.title(), name.description(), desk, request.locale(), Marking.mark(request), name.edition(),
                ground.day().atStartOfDay(ZoneOffset.UTC).toInstant(), ground.text("head.running", ground.stateName(), day), foot(sort, ground, desk, day, name.edition()));
    }

    private static List<String> foot(BriefSort sort, Ground ground, String desk, String day, String edition) {
        return switch (sort) {
            case INTERNAL, HEAD -> List.of(ground.text("head.foot", ground.stateName(), ground.plan().title()), ground.text("head.foot.next", desk, day, edition));
            case CARD -> List.of(day);
            case IMPLEMENTER, HAND_OVER, PUBLIC -> List.of(desk, ground.text("head.running", ground.stateName(), day));
        };
    }
}
