package demarche.pack.brief;

import demarche.insight.rights.Asked;
import demarche.insight.rights.RightsSheet;
import demarche.plan.RightsAnswer;
import demarche.plan.choice.RightsReply;
import demarche.reference.Reference;
import demarche.plan.Activity;
import demarche.plan.Assessment;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Depth;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Likelihood;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Handling;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two plans as a desk would keep them: Tunisia in January 2020, Guatemala in November 2026. Their programmes are invented.
public final class BriefPlans {
    private static final Reference REFERENCE = Reference.load();
    public static final Iso3 TUNISIA = new Iso3("TUN");
    public static final Iso3 GUATEMALA = new Iso3("GTM");

    private BriefPlans() {}

    public static Plan tunisia() {
        var head = new PlanHead(new ItemId("north-africa"), "North Africa before August 2020", Optional.of(LocalDate.of(2020, 1, 15)), Handling.AMBER_STRICT, "Cyber Policy Unit", true, new TreeMap<>(), Optional.empty());
        return answered(Plan.of(head, List.of(tunisianTarget(), assessed("tun-2020", TUNISIA, "2020-01-14", Leaning.UNDECIDED, Confidence.MEDIUM, "Abstained in 2019 and asked for help with its draft law."),
                programme("review", "Legislative review, Tunis", "TUN", "2020-03-02", "2020-04-24",
                        Map.of("cc-legislation", Depth.MASTERS, "bc-substantive", Depth.MASTERS, "bc-procedural", Depth.MASTERS, "bc-art-15", Depth.MASTERS, "cc-safeguards", Depth.MASTERS))
                        .withStatus(ProgrammeStatus.READY).withRightsCheck(RightsCheck.PASSED).withLead("Partner institute")
                        .withPurpose("The drafters can show article by article how the draft law meets international standards and the constitution.")
                        .withNarratives(ids("con-alignment", "con-cost")).withDecisionPoints(before("evt-ahc-org-planned")),
                programme("briefing", "Half-day briefing for both committees, New York", "TUN", "2020-05-14", "2020-05-14",
                        Map.of("norm-2015-d", Depth.INTRODUCES, "norm-2015-e", Depth.INTRODUCES, "cc-un-process", Depth.MASTERS, "norm-2015-c", Depth.INTRODUCES))
                        .withStatus(ProgrammeStatus.READY).withRightsCheck(RightsCheck.NOT_NEEDED).withNarratives(ids("tp-justice-enforces"))
                        .withDecisionPoints(before("evt-ahc-org-planned")),
                programme("exercise", "Contact-point exercise, Tunis", "TUN", "2020-07-30", "2020-09-16",
                        Map.of("bc-art-35", Depth.BUILDS, "cc-247", Depth.MASTERS, "norm-2015-h", Depth.BUILDS)).withStatus(ProgrammeStatus.DRAFT)
                        .withDecisionPoints(before("evt-ahc-org-planned")).withNarratives(ids("con-mla-slow")),
                activity("desk", "review", "Desk review of the draft law", "2020-03-02", "2020-03-20", "remote", ActivityStatus.CONFIRMED),
                activity("sessions", "review", "Working sessions with the drafters", "2020-03-30", "2020-04-03", "Tunis", ActivityStatus.PLANNED))), "2020-01-10");
    }

    private static Assessment assessed(String id, Iso3 state, String day, Leaning leaning, Confidence confidence, String why) {
        return Assessment.of(new ItemId(id), state, LocalDate.parse(day)).withLeaning(leaning, confidence).withRationale(why);
    }

    private static TargetState tunisianTarget() {
        var concerns = new TreeMap<NarrativeId, Likelihood>();
        concerns.put(new NarrativeId("con-alignment"), Likelihood.CERTAIN);
        concerns.put(new NarrativeId("con-not-drafted"), Likelihood.CERTAIN);
        concerns.put(new NarrativeId("con-sovereignty-32b"), Likelihood.LIKELY);
        concerns.put(new NarrativeId("con-cost"), Likelihood.LIKELY);
        concerns.put(new NarrativeId("con-mla-slow"), Likelihood.LIKELY);
        concerns.put(new NarrativeId("con-outdated"), Likelihood.UNLIKELY);
        return TargetState.of(new ItemId("tun"), TUNISIA).withDecisionAsked("Tunisia names who leads its draft law")
                .withConcerns(concerns).withRequestedBy("Ministry of Justice").withLocalOwner("National Agency for Computer Security");
    }

    public static Plan guatemala() {
        var head = new PlanHead(new ItemId("central-america"), "Central America 2026–2027", Optional.of(LocalDate.of(2026, 11, 20)), Handling.AMBER, "Cyber Policy Unit", true, new TreeMap<>(), Optional.empty());
        var concerns = new TreeMap<NarrativeId, Likelihood>();
        concerns.put(new NarrativeId("con-overload"), Likelihood.CERTAIN);
        concerns.put(new NarrativeId("con-invitation"), Likelihood.LIKELY);
        concerns.put(new NarrativeId("con-rights-weak"), Likelihood.LIKELY);
        concerns.put(new NarrativeId("mis-replaces"), Likelihood.CERTAIN);
        concerns.put(new NarrativeId("con-regional"), Likelihood.UNLIKELY);
        var target = TargetState.of(new ItemId("gtm"), GUATEMALA).withConcerns(concerns)
                .withDecisionAsked("Guatemala asks for its invitation to be renewed");
        return answered(Plan.of(head, List.of(target, assessed("gtm-2026", GUATEMALA, "2026-11-02", Leaning.BOTH, Confidence.LOW, ""),
                programme("evidence", "Electronic evidence for judges, Guatemala City", "GTM", "2026-12-01", "2027-02-12",
                        Map.of("cc-evidence", Depth.BUILDS, "bc-art-16", Depth.BUILDS, "bc-art-18", Depth.INTRODUCES)).withStatus(ProgrammeStatus.RUNNING)
                        .withRightsCheck(RightsCheck.PASSED).withLead("Judicial School").withPurpose("Judges know how evidence is had from abroad.")
                        .withDecisionPoints(before("evt-gm-dtg", "evt-uncc-close")),
                programme("norms", "Norms for delegates, New York", "GTM", "2026-12-02", "2026-12-04", Map.of("oewg-norms", Depth.BUILDS, "norm-2015-d", Depth.BUILDS, "oewg-global-mechanism", Depth.INTRODUCES))
                        .withStatus(ProgrammeStatus.READY).withRightsCheck(RightsCheck.NOT_NEEDED).withNarratives(ids("con-overload", "tp-your-choice")),
                programme("powers", "Powers and their limits, San José", "GTM CRI", "2027-03-01", "2027-03-12", Map.of("bc-procedural", Depth.BUILDS, "cc-safeguards", Depth.BUILDS, "uncc-art-24", Depth.INTRODUCES))
                        .withStatus(ProgrammeStatus.READY),
                activity("week", "evidence", "Week with the Judicial School", "2027-02-08", "2027-02-12", "Guatemala City", ActivityStatus.PLANNED))), "2026-11-10");
    }

    /// The rights checks that are passed, with answers that bear them out.
    private static Plan answered(Plan plan, String day) {
        Plan more = plan;
        for (Programme p : plan.programmes()) {
            if (p.rightsCheck() != RightsCheck.PASSED) continue;
            for (Asked asked : RightsSheet.of(p, plan, REFERENCE).asked()) {
                RightsReply best = asked.question().warning() == RightsReply.YES ? RightsReply.NO : RightsReply.YES;
                more = more.with(new RightsAnswer(ItemId.of(p.id().value(), asked.question().id().value()), p.id(), asked.question().id(), best, "", "Ines Duarte", LocalDate.parse(day)));
            }
        }
        return more;
    }

    private static Programme programme(String id, String title, String states, String starts, String ends, Map<String, Depth> topics) {
        SortedMap<TopicId, Depth> taught = new TreeMap<>();
        topics.forEach((topic, depth) -> taught.put(new TopicId(topic), depth));
        return Programme.titled(new ItemId(id), title).withStates(Stream.of(states.split(" ")).map(Iso3::new).collect(Collectors.toCollection(TreeSet::new)))
                .withStarts(Optional.of(LocalDate.parse(starts))).withEnds(Optional.of(LocalDate.parse(ends))).withTopics(taught);
    }

    private static Activity activity(String id, String programme, String title, String starts, String ends, String place, ActivityStatus status) {
        return Activity.titled(new ItemId(id), new ItemId(programme), title).withStarts(Optional.of(LocalDate.parse(starts)))
                .withEnds(Optional.of(LocalDate.parse(ends))).withPlace(place).withStatus(status);
    }

    private static TreeSet<NarrativeId> ids(String... ids) {
        return Stream.of(ids).map(NarrativeId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<EventId> before(String... ids) {
        return Stream.of(ids).map(EventId::new).collect(Collectors.toCollection(TreeSet::new));
    }
}
