package demarche.ui.programmes;

import demarche.ui.programmes.part.Wording;
import demarche.history.Author;
import demarche.history.Beginning;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Depth;
import demarche.plan.choice.Likelihood;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Handling;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.support.DirectBackground;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// A desk with a small plan on it: three states, a programme that joins the debates, one that teaches a single debate, one just begun.
final class OpenDesk {
    static final Reference REFERENCE = Reference.load();
    static final ItemId JOINED = new ItemId("evidence-that-travels");
    static final ItemId SINGLE = new ItemId("night-desk");
    static final ItemId BEGUN = new ItemId("law-first");
    static final Iso3 GTM = new Iso3("GTM");
    static final Iso3 MEX = new Iso3("MEX");
    static final Iso3 PNG = new Iso3("PNG");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:42:00Z"), ZoneOffset.UTC);

    private OpenDesk() {}

    static Desk with(Plan plan, Path folder) {
        try {
            PlanLibrary library = PlanLibrary.open(folder.resolve("library.db")).opened().orElseThrow();
            var desk = new Desk(library, new Desk.Tools(REFERENCE, new DirectBackground(), CLOCK, Texts.of("library", Locale.UK)), "Ines Duarte");
            desk.add(plan, List.of(Beginning.of(plan, new Author("Ines Duarte", "test"), CLOCK.instant())));
            return desk;
        } catch (LibraryProblem e) {
            throw new IllegalStateException(e);
        }
    }

    static Wording wording() {
        return new Wording(Texts.of("programmes", Locale.UK), new Days(Locale.UK), REFERENCE);
    }

    static Plan empty() {
        return Plan.empty(PlanHead.titled(new ItemId("before-the-global-mechanism"), "Before the Global Mechanism", Handling.AMBER));
    }

    static Plan plan() {
        Plan plan = empty().with(target(GTM, "Ministerio Público, March 2026").withConcerns(new TreeMap<>(Map.of(new NarrativeId("con-sovereignty-32b"), Likelihood.CERTAIN))))
                .with(target(MEX, "Fiscalía General, May 2026")).with(TargetState.of(new ItemId("png"), PNG)).with(joined()).with(single()).with(Programme.titled(BEGUN, "Law first"));
        for (Activity activity : activities()) plan = plan.with(activity);
        return plan;
    }

    private static TargetState target(Iso3 state, String requestedBy) {
        return TargetState.of(new ItemId(state.code().toLowerCase(Locale.ROOT)), state).withRequestedBy(requestedBy).withLocalOwner(requestedBy);
    }

    private static Programme joined() {
        return Programme.titled(JOINED, "Evidence that travels")
                .withPurpose("Judges and prosecutors in two states can obtain, test and share electronic evidence lawfully, so that norm 13(d) is kept in practice and either treaty can be joined on solid ground.")
                .withStates(new TreeSet<>(List.of(GTM, MEX))).withStarts(day(2026, 9, 14)).withEnds(day(2027, 3, 26)).withLead("Ines Duarte").withStatus(ProgrammeStatus.RUNNING)
                .withTopics(topics(Map.of("norm-2015-d", Depth.BUILDS, "norm-2015-c", Depth.INTRODUCES, "norm-2015-e", Depth.INTRODUCES, "cc-evidence", Depth.BUILDS,
                        "cc-judicial", Depth.MASTERS, "cc-legislation", Depth.INTRODUCES, "bc-art-15", Depth.MASTERS, "bc-art-16", Depth.BUILDS, "bc-art-37", Depth.INTRODUCES)))
                .withNarratives(new TreeSet<>(List.of(new NarrativeId("con-sovereignty-32b")))).withDecisionPoints(new TreeSet<>(List.of(new EventId("evt-uncc-close"))));
    }

    private static Programme single() {
        return Programme.titled(SINGLE, "Night desk").withStates(new TreeSet<>(List.of(PNG))).withStarts(day(2027, 1, 11)).withLead("R. Okafor").withRightsCheck(RightsCheck.NOT_NEEDED)
                .withTopics(topics(Map.of("bc-art-35", Depth.MASTERS, "human", Depth.BUILDS, "bc-art-29", Depth.INTRODUCES)));
    }

    private static TreeMap<TopicId, Depth> topics(Map<String, Depth> depths) {
        var topics = new TreeMap<TopicId, Depth>();
        depths.forEach((id, depth) -> topics.put(new TopicId(id.equals("human") ? "hr-privacy" : id), depth));
        return topics;
    }

    private static List<Activity> activities() {
        return List.of(activity("review", "Legislative gap review", day(2026, 9, 14), day(2026, 11, 6), ActivityStatus.DONE),
                activity("trial", "Mock trial on electronic evidence", day(2026, 12, 14), day(2026, 12, 16), ActivityStatus.CONFIRMED),
                activity("training", "Judicial training of trainers", day(2026, 11, 16), day(2026, 11, 20), ActivityStatus.PLANNED),
                activity("forensics", "Digital forensics course", day(2027, 1, 11), day(2027, 1, 22), ActivityStatus.PLANNED).withPlace("Mexico City"),
                activity("clinic", "Safeguards clinic with judges", day(2027, 2, 2), day(2027, 2, 4), ActivityStatus.PLANNED).withLead(""));
    }

    private static Activity activity(String id, String title, Optional<LocalDate> starts, Optional<LocalDate> ends, ActivityStatus status) {
        return Activity.titled(new ItemId(id), JOINED, title).withStarts(starts).withEnds(ends).withStatus(status).withLead("Ines Duarte");
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }
}
