package demarche.pack.brief;

import demarche.pack.ink.Paper;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.Occasion;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.LanguageTag;
import demarche.plan.money.Money;
import demarche.plan.part.Clearance;
import demarche.plan.part.Press;
import demarche.plan.part.Slot;
import demarche.reference.Facts;
import demarche.reference.Reference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A day of three meetings in New York in February 2020, with all that a pack can say of them. Everything but the states and the session is invented.
public final class PackPlans {
    public static final Iso3 BRAZIL = new Iso3("BRA");
    public static final Iso3 TUNISIA = BriefPlans.TUNISIA;
    public static final Iso3 ECUADOR = new Iso3("ECU");
    static final ItemId PACK = new ItemId("p3");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 11);
    private static final Reference REFERENCE = Reference.load();

    private PackPlans() {}

    public static Facts facts(Plan plan) {
        return REFERENCE.on(plan.head().asOf().orElseThrow()).with(plan);
    }

    public static Commission commission(Plan plan, BriefSort sort) {
        return commission(plan, new Print(sort, Paper.A4));
    }

    public static Commission commission(Plan plan, Print print) {
        Pack pack = plan.packs().find(PACK).orElseThrow();
        return new Commission(plan, facts(plan), Commission.states(plan, pack), Optional.of(pack), print);
    }

    public static Plan threeMeetings() {
        return oneMeeting().with(meeting("brazil", BRAZIL, "07:45", "08:15", "Delegates’ Lounge, north end", "2020/013").withPurpose("Hear what changed since the vote"))
                .with(meeting("ecuador", ECUADOR, "09:20", "09:45", "Room 7", "2020/015").withPurpose("Offer the joint briefing of 14 May"));
    }

    public static Plan oneMeeting() {
        Plan plan = BriefPlans.tunisia().with(pack());
        for (Contact contact : people()) plan = plan.with(contact);
        plan = plan.with(tunis()).with(Encounter.of(new ItemId("reception"), TUNISIA, LocalDate.of(2019, 9, 24)).withPlace("New York").withContacts(ids("mansouri"))
                .withPromise("Article 15 in Arabic").withFollowUp("Article 15 in Arabic, for Ms Mansouri").withFollowUpBy(Optional.of(DAY)));
        for (Recommendation r : recommendations()) plan = plan.with(r);
        List<String> recipients = List.of("Minister’s office", "Director", "Ambassador Okoye", "Mission New York", "Embassy Tunis", "Development", "Legal", "file");
        for (int i = 0; i < recipients.size(); i++) plan = plan.with(PackCopy.titled(new ItemId("copy-" + (i + 1)), PACK, recipients.get(i)).withNumber(Optional.of(i + 1)));
        return plan;
    }

    private static Pack pack() {
        return Pack.titled(PACK, "OEWG second substantive session, in the margins").withNumber("2020/P3").withOccasion(Occasion.MEETING).withLeader("Ambassador A. Okoye, head of delegation")
                .withClearance(Clearance.open().withClearedBy("Legal adviser, 13 January; budget, 14 January; human rights desk, 14 January 2020").withThrough("Director, Security Policy")
                        .withContact("Inès Duarte, desk officer, reachable 15–24 January 07:00–20:00 UTC; deputy Jonas Weber").withCriticalOn(Optional.of(LocalDate.of(2020, 1, 24))).withCriticalAt(Optional.of(LocalTime.NOON))
                        .withCriticalReason("The finance board meets on 31 January; without it there is no offer to make on 11 February."))
                .withPress(Press.open().withPressLine("We met our Tunisian colleagues to talk about fighting crime online while protecting rights. Tunisia asked for legal expertise and we are glad to provide it. "
                        + "We both look forward to taking part in the UN committee later this year.").withPressBefore("We do not comment on meetings to come.").withPressOn(Optional.of(DAY))
                        .withPressAt(Optional.of(LocalTime.of(9, 0))).withPressZone(Optional.of(NEW_YORK)).withSpeaker("Spokesperson only."));
    }

    private static Meeting tunis() {
        return meeting("tunis", TUNISIA, "08:30", "09:00", "United Nations, New York, Delegates’ Lounge, north end", "2020/014").withContacts(ids("mansouri", "trabelsi"))
                .withOurSide("Ambassador A. Okoye; Inès Duarte, desk officer, notes; Tomas Lind, mission.").withSpoken("French; no interpreter").withPurpose("A name for the draft law; review from 2 March")
                .withObjectives("Tunisia names who leads its draft law, by 31 March.\nThe legislative review starts in Tunis on 2 March.\nIn August 2020 Tunisia speaks for safeguards and for decisions by broad agreement.")
                .withWanted("Our First and Third Committee delegates will prepare August together.\nThe justice ministry will receive your experts on 2 March.")
                .withSentence("Our help is useful whichever treaty you choose.").withAvoid("speaking of Rabat before Morocco has answered");
    }

    private static Meeting meeting(String id, Iso3 state, String from, String until, String place, String number) {
        var slot = Slot.open().withDay(Optional.of(DAY)).withFrom(Optional.of(LocalTime.parse(from))).withUntil(Optional.of(LocalTime.parse(until))).withZone(Optional.of(NEW_YORK)).withPlace(place);
        return Meeting.titled(new ItemId(id), PACK, state, "Permanent Mission to the United Nations").withSlot(slot).withNumber(number);
    }

    private static List<Contact> people() {
        return List.of(Contact.titled(new ItemId("mansouri"), "Leïla Mansouri").withState(Optional.of(TUNISIA)).withRole("Deputy Permanent Representative").withPost("New York").withLanguages(languages("ar", "fr", "en"))
                        .withBiography("Lawyer; spent eight years in the justice ministry before joining the foreign service in 2006. Posted to Geneva and Rabat."),
                Contact.titled(new ItemId("trabelsi"), "Hédi Trabelsi").withState(Optional.of(TUNISIA)).withRole("First Secretary, Third Committee").withLanguages(languages("ar", "fr"))
                        .withBiography("Computer engineer; came from the national agency. Follows the new UN committee alone."));
    }

    private static List<Recommendation> recommendations() {
        return List.of(Recommendation.stating(new ItemId("r1"), PACK, "agree that the legislative review is offered for 2 March, from this year’s budget.").withCost(Optional.of(Money.parse("86000.00 EUR"))).withRank(Optional.of(1)).withState(Optional.of(TUNISIA)),
                Recommendation.stating(new ItemId("r2"), PACK, "agree that half a day on norm 13(c) is added to the exercise. Without it two links stay open.").withCost(Optional.of(Money.parse("4500.00 EUR"))).withRank(Optional.of(2)).withState(Optional.of(TUNISIA)),
                Recommendation.stating(new ItemId("r3"), PACK, "decide who asks Morocco about a visit to Rabat.").withChoices("(a) in New York\n(b) embassy\nNeither").withRank(Optional.of(3)).withState(Optional.of(TUNISIA)),
                Recommendation.stating(new ItemId("r4"), PACK, "note that the rights and dual-use check of the exercise is open, and that it may not be announced before it is closed.").withChoices("Noted\nPlease discuss").withRank(Optional.of(4)).withState(Optional.of(TUNISIA)));
    }

    private static TreeSet<ItemId> ids(String... ids) {
        return Stream.of(ids).map(ItemId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<LanguageTag> languages(String... tags) {
        return Stream.of(tags).map(LanguageTag::new).collect(Collectors.toCollection(TreeSet::new));
    }
}
