package demarche.pack.brief;

import demarche.plan.Contact;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.id.ItemId;
import demarche.plan.part.Clearance;
import demarche.plan.part.Press;
import java.util.Optional;

/// A pack whose fields hold what nobody should write: markup, words without end, cells of forty lines, emoji, names from right to left, and 300 rows.
final class HostilePack {
    private static final String MARKUP = "<script>alert(1)</script><img src='http://example.org/x.png'> & {0} %s &amp; 😀 ليلى المنصوري \u202e";
    private static final String ENDLESS = "w".repeat(150);
    private static final String LINES = ("line " + MARKUP + "\n").repeat(40);
    private static final int ROWS = 300;

    private HostilePack() {}

    static Plan plan() {
        Plan plan = PackPlans.oneMeeting();
        Pack pack = plan.packs().find(PackPlans.PACK).orElseThrow();
        plan = plan.with(pack.withTitle(MARKUP).withNumber(ENDLESS).withLeader(ENDLESS)
                .withClearance(Clearance.open().withClearedBy(LINES).withThrough(MARKUP).withContact(LINES).withCriticalOn(pack.clearance().criticalOn()).withCriticalReason(LINES + ENDLESS))
                .withPress(Press.open().withPressLine(LINES).withPressBefore(LINES).withSpeaker(ENDLESS)));
        Meeting meeting = plan.meetings().find(new ItemId("tunis")).orElseThrow();
        plan = plan.with(meeting.withTitle(MARKUP + ENDLESS.substring(50)).withNumber(ENDLESS).withSlot(meeting.slot().withPlace(ENDLESS)).withOurSide(ENDLESS).withSpoken(MARKUP).withPurpose(ENDLESS)
                .withObjectives(LINES).withWanted(LINES).withSentence(LINES).withAvoid(LINES));
        plan = plan.with(plan.contacts().find(new ItemId("mansouri")).map((Contact c) -> c.withTitle("ليلى المنصوري " + ENDLESS.substring(0, 60)).withRole(MARKUP)).orElseThrow());
        for (int i = 0; i < ROWS; i++) {
            plan = plan.with(Recommendation.stating(new ItemId("row-" + i), PackPlans.PACK, i % 50 == 0 ? LINES : "agree " + i).withChoices(i % 50 == 0 ? LINES : ""));
            plan = plan.with(PackCopy.titled(new ItemId("copied-" + i), PackPlans.PACK, MARKUP).withNumber(Optional.of(100 + i)));
        }
        return plan;
    }
}
