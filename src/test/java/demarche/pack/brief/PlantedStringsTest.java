package demarche.pack.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.mapping.BadField;
import demarche.history.mapping.Field;
import demarche.history.mapping.ItemMapping;
import demarche.pack.brief.ground.Request;
import demarche.pack.brief.page.OfferPage;
import demarche.pack.ink.Paper;
import demarche.plan.Activity;
import demarche.plan.Contact;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Meeting;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.Recommendation;
import demarche.plan.TargetState;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.handling.Handling;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.support.RandomItems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Every text of every kind of item is a word of its own; none that an edition may not see is anywhere in its file.
@Execution(ExecutionMode.CONCURRENT)
class PlantedStringsTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Iso3 HERE = new Iso3("GTM");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Pattern PLANTED = Pattern.compile("zq\\d{5}kx");
    private static final int OF_EACH_KIND = 14;
    private static final long SEED = 20_261_123L;
    private static final String RECIPIENT = "zq99999kx";
    private static final ItemId PACK = new ItemId("x-0");

    static Stream<Arguments> editions() {
        return Stream.of(1L, SEED, 77_000_701L).flatMap(seed -> Stream.of(BriefSort.IMPLEMENTER, BriefSort.HAND_OVER, BriefSort.PUBLIC).map(sort -> Arguments.of(seed, sort)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void nothingThatTheEditionMayNotSeeIsInItsFile(long seed, BriefSort sort) throws IOException {
        Plan plan = planted(seed);
        Commission commission = commission(plan, sort);
        var name = BriefName.of(commission);

        String all = Surfaces.of(BriefMaker.made(commission, Format.PDF)).all() + name.file() + name.title() + name.description();

        thenNothingSecretIsIn(all, plan, sort, "PDF, seed " + seed);
    }

    @ParameterizedTest
    @EnumSource(value = BriefSort.class, names = {"IMPLEMENTER", "HAND_OVER", "PUBLIC"})
    void norInAWordDocumentOrAWebPage(BriefSort sort) throws IOException {
        Plan plan = planted(SEED);
        Commission commission = commission(plan, sort);

        String web = new String(BriefMaker.made(commission, Format.HTML), StandardCharsets.UTF_8);
        String word = unzipped(BriefMaker.made(commission, Format.DOCX));

        thenNothingSecretIsIn(web, plan, sort, "HTML");
        thenNothingSecretIsIn(word, plan, sort, "DOCX");
    }

    @Test
    void whatAPackTellsThePartnerIsInThePaper() throws IOException {
        Plan plan = planted(SEED);
        Meeting meeting = plan.meetings().stream().filter(m -> m.state().equals(HERE)).findFirst().orElseThrow();

        String paper = Surfaces.of(BriefMaker.made(commission(plan, BriefSort.HAND_OVER), Format.PDF)).all();

        assertTrue(paper.contains(meeting.title()) && paper.contains(meeting.number()));
        assertFalse(paper.contains(meeting.purpose()));
    }

    private static void thenNothingSecretIsIn(String all, Plan plan, BriefSort sort, String where) {
        Set<String> secret = planted(plan);
        secret.removeAll(allowed(plan, REFERENCE.on(DAY).with(plan), sort));
        secret.add(RECIPIENT);
        Set<String> there = found(all);
        assertTrue(secret.size() >= 1000, "only " + secret.size() + " planted, " + where);
        assertTrue(sort == BriefSort.PUBLIC || !there.isEmpty(), "nothing of the plan is in it, " + where);
        there.retainAll(secret);
        assertEquals(Set.of(), there.stream().map(s -> s + " from " + origin(plan, s)).collect(Collectors.toSet()), sort + ", " + where);
    }

    private static Commission commission(Plan plan, BriefSort sort) {
        var print = new Print(sort, Paper.A4).withCopy(new CopyMark(3, 8, RECIPIENT));
        return new Commission(plan, REFERENCE.on(DAY).with(plan), List.of(HERE), plan.packs().find(PACK), print);
    }

    private static String unzipped(byte[] file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString();
    }

    /// As the plan and no page of ours would say it: by the sensitivity of fields, what may be announced, and the state.
    private static Set<String> allowed(Plan plan, Facts facts, BriefSort sort) {
        var request = new Request(plan, facts, HERE, Locale.ENGLISH, sort.edition());
        List<Programme> programmes = plan.programmes().stream().filter(p -> p.states().contains(HERE) && p.status() != ProgrammeStatus.CANCELLED)
                .filter(p -> sort == BriefSort.IMPLEMENTER || p.isOpenOn(DAY) && OfferPage.mayBeAnnounced(request, p)).toList();
        Stream<Item> items = Stream.of(Stream.of(plan.head()), plan.targetStates().stream().filter(t -> t.iso3().equals(HERE)), programmes.stream(),
                plan.activities().stream().filter((Activity a) -> programmes.stream().anyMatch(p -> p.id().equals(a.programme())) && (a.states().isEmpty() || a.states().contains(HERE))), plan.packs().find(PACK).stream(),
                plan.meetings().stream().filter(m -> m.pack().equals(PACK) && m.state().equals(HERE))).flatMap(i -> i);
        Set<String> allowed = new TreeSet<>();
        items.forEach(item -> {
            boolean announced = item instanceof Programme p && OfferPage.mayBeAnnounced(request, p);
            ItemMapping.of(item.kind()).fields().stream().filter(f -> announced ? f.sensitivity().seenOnceAnnounced(sort.edition()) : f.sensitivity().seenIn(sort.edition()))
                    .forEach(f -> allowed.addAll(found(text(item, f))));
        });
        plan.contacts().stream().filter(Contact::restricted).forEach(c -> allowed.removeAll(found(c.title())));
        return allowed;
    }

    private static String text(Item item, Field field) {
        JsonNode value = ItemMapping.write(item).get(field.name());
        return value == null ? "" : value.toString();
    }

    private static Set<String> planted(Plan plan) {
        return found(plan.items().map(item -> ItemMapping.write(item).toString()).collect(Collectors.joining("\n")));
    }

    private static Set<String> found(String text) {
        return PLANTED.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String origin(Plan plan, String planted) {
        return plan.items().flatMap(item -> ItemMapping.of(item.kind()).fields().stream().filter(f -> text(item, f).contains(planted)).map(f -> item.address() + f.pointer()))
                .collect(Collectors.joining(", "));
    }

    /// Items of every kind for several states, some of them here; who asked here is somebody not to be named.
    private static Plan planted(long seed) {
        var random = new Random(seed);
        var count = new AtomicInteger();
        var items = new RandomItems(random, () -> "zq%05dkx".formatted(count.incrementAndGet()));
        var all = new ArrayList<Item>();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < OF_EACH_KIND && kind != Kind.PLAN; i++) all.add(placed(items.item(kind, new ItemId("x-" + i)), i));
        }
        Contact restricted = all.stream().flatMap(i -> i instanceof Contact c && c.restricted() ? Stream.of(c) : Stream.empty()).findFirst().orElseThrow();
        all.replaceAll(i -> i instanceof TargetState t && t.iso3().equals(HERE) ? t.withRequestedBy("Asked by " + restricted.title() + ".") : i);
        PlanHead head = ((PlanHead) items.item(Kind.PLAN, new ItemId("plan"))).withHandling(Handling.AMBER_STRICT).withAsOf(Optional.of(DAY));
        assertFalse(all.isEmpty());
        return Plan.of(head, all);
    }

    /// Every third is here; of the programmes here every other one may be announced, as far as its topics let it.
    private static Item placed(Item item, int i) {
        if (item instanceof Meeting m) return i % 3 == 0 ? m.withPack(PACK).withState(HERE) : m.withPack(PACK).withState(new Iso3("KEN"));
        if (item instanceof Recommendation r) return r.withPack(PACK);
        if (item instanceof PackCopy c) return c.withPack(PACK);
        if (item instanceof TargetState t) return i == 0 ? inState(t, HERE) : inState(t, new Iso3(List.of("KEN", "TUN", "FJI").get(i % 3)));
        if (!(item instanceof Programme p) || i % 3 != 0) return item;
        Programme here = p.withStates(new TreeSet<>(List.of(HERE, new Iso3("KEN")))).withEnds(Optional.of(DAY.plusDays(90 + i)));
        return i % 2 == 0 ? here.withStatus(ProgrammeStatus.READY).withRightsCheck(RightsCheck.NOT_NEEDED).withTopics(new java.util.TreeMap<>()) : here;
    }

    private static Item inState(TargetState t, Iso3 state) {
        var body = ItemMapping.write(t).put("iso3", state.code());
        try {
            return ItemMapping.of(Kind.TARGET_STATE).read(t.id(), body);
        } catch (BadField e) {
            throw new IllegalStateException(e);
        }
    }
}
