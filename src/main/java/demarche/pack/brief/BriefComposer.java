package demarche.pack.brief;

import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Section;
import demarche.plan.PlanHead;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Composes the internal brief on one state: what the plan and the reference hold on the plan’s day, and nothing else.
public final class BriefComposer {
    private BriefComposer() {}

    public static Document compose(Request request) {
        return compose(request, OptionalInt.empty());
    }

    /// @param coreSides how many sides sections 1 to 4 take, for the cover; empty while it is not known
    static Document compose(Request request, OptionalInt coreSides) {
        var ground = new Ground(request);
        var sections = new ArrayList<Section>();
        sections.add(SteerPage.of(ground));
        PointsPage.of(ground).ifPresent(sections::add);
        AnswersPage.of(ground).ifPresent(sections::add);
        OfferPage.of(ground).ifPresent(sections::add);
        sections.add(FactsPage.of(ground));
        DebatesPage.of(ground).ifPresent(sections::add);
        PeoplePage.of(ground).ifPresent(sections::add);
        sections.addAll(ProgrammeSheet.all(ground));
        TimelinePage.of(ground).ifPresent(sections::add);
        sections.addAll(LogframePages.all(ground));
        BudgetPage.of(ground).ifPresent(sections::add);
        RisksPage.of(ground).ifPresent(sections::add);
        sections.add(SourcesPage.of(ground));
        sections.addFirst(CoverPage.of(ground, List.copyOf(sections), coreSides));
        return new Document(head(ground), sections);
    }

    private static DocumentHead head(Ground ground) {
        PlanHead plan = ground.plan().head();
        var name = new BriefName(ground.request());
        String day = ground.days().day(ground.day());
        String desk = plan.unit().isBlank() ? ground.text("head.desk.unknown") : plan.unit();
        return new DocumentHead(name.title(), name.description(), desk, ground.request().locale(), plan.handling(), ground.text("edition.internal"),
                ground.day().atStartOfDay(ZoneOffset.UTC).toInstant(), ground.text("head.running", ground.stateName(), day),
                List.of(ground.text("head.foot", ground.stateName(), plan.title()), ground.text("head.foot.next", desk, day, ground.text("edition.internal"))));
    }
}
